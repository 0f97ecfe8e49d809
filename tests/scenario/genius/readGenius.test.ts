import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault, FaultCode } from '../../../src/scenario/Fault.ts';
import { readGenius } from '../../../src/scenario/genius/readGenius.ts';
import { GENIUS_BYTES_MOST, type GeniusFile } from '../../../src/scenario/genius/readXml.ts';
import { smallDomain } from './smallDomain.ts';

const { domain, buyer, seller } = smallDomain;

type Part = keyof typeof smallDomain;

/** The small domain after one exchange of words in one of its files. */
function changed(part: Part, from: string | RegExp, to: string) {
  const { file, text } = smallDomain[part];
  const after = text.replace(from, to);
  expect(after, `${from} in ${part}`).not.toBe(text);
  return { ...smallDomain, [part]: { file, text: after } };
}

function faultsOf(files: Record<Part, GeniusFile>): readonly Fault[] {
  const read = readGenius(files.domain, [files.buyer, files.seller]);
  return read.ok ? [] : read.faults;
}

function soundOf(files: Record<Part, GeniusFile>) {
  const read = readGenius(files.domain, [files.buyer, files.seller]);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.domain;
}

describe('a GENIUS domain', () => {
  it('is read to names, and to values that are exact in units of the common denominator', () => {
    const { issues, unitsOfOne, exact, space } = soundOf(smallDomain);
    expect(issues.map(({ name }) => name)).toEqual(['Route', 'Term']);
    expect(issues[1]?.values.map(({ name }) => name)).toEqual(['one year', 'two & more', 'ten']);
    expect([unitsOfOne, exact]).toEqual([140, true]);
    expect(space.delegations).toEqual(['buyer', 'seller']);
    const shares = Object.fromEntries(
      space.delegations.map((id) => [
        id,
        Object.values(space.values[id] ?? {}).map((values) =>
          Object.values(values).map((units) => units / unitsOfOne),
        ),
      ]),
    );
    expect(shares).toEqual({
      buyer: [
        [0.1, 0.3],
        [0.7, 0.2, 0],
      ],
      seller: [
        [0.2, 0.6],
        [0.4, 4 / 35, 0],
      ],
    });
    expect(space.reservations).toEqual({ buyer: unitsOfOne / 4, seller: 0 });
  });

  it('keeps a value apart that bears the name of silence, and numbers profiles of one name', () => {
    const read = readGenius(domain, [buyer, buyer]);
    if (!read.ok) throw new Error('refused');
    expect(read.domain.space.delegations).toEqual(['buyer', 'buyer-2']);
    expect(read.domain.space.norms[0]).toEqual({
      id: 'I1',
      wordings: ['V1', 'V2'],
      silence: false,
    });
  });

  it('with finer numbers is rounded to 1e-12, its reservation never above what reaches it', () => {
    const fine = changed('buyer', '"0.3"', '"0.30000000000000001"');
    const { unitsOfOne, exact, space } = soundOf(fine);
    expect([unitsOfOne, exact]).toEqual([1e12, false]);
    expect(space.values.buyer?.I1).toEqual({ V1: 1e11, V2: 3e11 });
    expect(space.reservations.buyer).toBe(25e10 - 2);
  });

  it('takes the last of a value that a profile evaluates twice, and nothing from an issue of zeros', () => {
    const twice = changed(
      'buyer',
      /(<item index="1" value="north") evaluation="1" \/>/,
      '$& $1 evaluation="2" />',
    );
    const twofold = soundOf(twice);
    expect(twofold.space.values.buyer?.I1?.V1).toBe(0.2 * twofold.unitsOfOne);
    const zeros = changed('buyer', /evaluation="[123]"/g, 'evaluation="0"');
    expect(soundOf(zeros).space.values.buyer?.I1).toEqual({ V1: 0, V2: 0 });
  });
});

describe('a GENIUS domain at fault is refused by name and line:', () => {
  type Plant = readonly [Part, string | RegExp, string, FaultCode, RegExp, line: number];
  const planted: readonly Plant[] = [
    ['domain', '</objective>', '', 'not-xml', /Missing end tag for element objective/, 15],
    ['domain', 'value="ten"', 'value=ten', 'not-xml', /Attribute value expected/, 12],
    ['domain', 'two &amp; more', 'two &bomb; more', 'not-xml', /bomb/, 11],
    ['domain', /negotiation_template/g, 'scenario', 'unsupported', /GENIUS domain or profile/, 2],
    ['domain', /objective/g, 'aim', 'missing-key', /no objective/, 3],
    ['domain', 'vtype="discrete"', 'vtype="real"', 'unsupported', /Route is real/, 5],
    [
      'domain',
      /"Term">[\s\S]*?<\/issue>/,
      '"Term" type="integer" lowerbound="1" upperbound="9"></issue>',
      'unsupported',
      /Term is integer without listed values/,
      9,
    ],
    [
      'domain',
      'name="Term">',
      'name="Term"><range lowerbound="1" upperbound="3" />',
      'unsupported',
      /<range> in place of listed values/,
      9,
    ],
    [
      'domain',
      /(name="Term">)[\s\S]*?(<\/issue>)/,
      '$1$2',
      'incomplete',
      /Term lists no values/,
      9,
    ],
    ['domain', 'name="Term"', 'name="Route"', 'duplicate-id', /Route is there twice as issue/, 9],
    [
      'domain',
      '"ten"',
      '"one year"',
      'duplicate-id',
      /one year is there twice as value of the issue Term/,
      12,
    ],
    ['domain', ' name="Term"', '', 'missing-key', /the issue has no name/, 9],
    [
      'domain',
      '<issue index="2"',
      '<objective name="sub" /><issue index="2"',
      'unsupported',
      /beside or within another/,
      9,
    ],
    [
      'buyer',
      '<utility_space>',
      '<utility_space type="nonlinear">',
      'unsupported',
      /type nonlinear is not read/,
      1,
    ],
    [
      'buyer',
      '<discount_factor value="0.5" />',
      '<ufun type="PlainUtility"><hyperRectangle /></ufun>',
      'unsupported',
      /<ufun> is not read: it may be non-linear/,
      15,
    ],
    [
      'buyer',
      '<discount_factor value="0.5" />',
      '<mood />',
      'unknown-key',
      /<mood> is not read here/,
      15,
    ],
    [
      'buyer',
      'name="Term"',
      'name="Terms"',
      'unknown-id',
      /no issue Terms.*did you mean Term\?/,
      9,
    ],
    ['buyer', /<issue index="2"[\s\S]*<\/issue>/, '', 'incomplete', /leaves out the issue Term/, 2],
    ['buyer', 'name="Term"', 'name="Route"', 'duplicate-id', /Route is there twice/, 9],
    [
      'buyer',
      'index="2" name',
      'index="1" name',
      'duplicate-id',
      /1 is there twice as index of an issue/,
      9,
    ],
    ['buyer', 'value="silence"', 'value="south"', 'unknown-id', /no value south/, 7],
    ['buyer', /<item index="3"[^\n]*/, '', 'incomplete', /Term has no evaluation of ten/, 9],
    ['buyer', 'evaluation="7"', 'evaluation="-7"', 'wrong-value', /“-7”.*from 0/, 10],
    ['buyer', 'evaluation="7"', 'evaluation="1e99"', 'wrong-value', /“1e99”/, 10],
    ['buyer', ' evaluation="7"', '', 'missing-key', /<item> has no evaluation/, 10],
    ['buyer', '"0.7"', '"NaN"', 'wrong-value', /value of <weight> is “NaN”/, 4],
    ['buyer', /<weight index="2"[^\n]*/, '', 'incomplete', /Term has no weight/, 9],
    [
      'buyer',
      '<weight index="2"',
      '<weight index="9"',
      'unknown-id',
      /no issue has the index 9/,
      4,
    ],
    ['buyer', '"0.25"', '"a lot"', 'wrong-value', /value of <reservation>/, 16],
    [
      'buyer',
      /<discount_factor[^\n]*/,
      '<reservation value="0" />',
      'duplicate-id',
      /more than one reservation/,
      16,
    ],
  ];
  it.each(planted)('in the %s, %s -> %s', (part, from, to, code, says, line) => {
    const files = changed(part, from, to);
    const faults = faultsOf(files);
    const told = faults.find(
      (fault) => fault.code === code && says.test(`${fault.what}; ${fault.remedy}`),
    );
    expect(told, JSON.stringify(faults)).toMatchObject({ file: files[part].file, line });
    expect(told?.remedy).not.toBe('');
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([files[part].file]));
  });

  it('a file over the size limit, and one nested without end', () => {
    const large = { ...buyer, text: ' '.repeat(GENIUS_BYTES_MOST + 1) };
    const deep = { ...seller, text: '<a>'.repeat(100_000) };
    expect(faultsOf({ domain, buyer: large, seller: deep })).toMatchObject([
      { file: buyer.file, code: 'too-large' },
      { file: seller.file, code: 'not-xml' },
    ]);
  });

  it('fewer than two profiles, and more than eight', () => {
    expect(readGenius(domain, [buyer])).toMatchObject({ ok: false, faults: [{ code: 'too-few' }] });
    const nine = Array.from({ length: 9 }, () => buyer);
    expect(readGenius(domain, nine)).toMatchObject({ ok: false, faults: [{ code: 'too-many' }] });
  });

  it('each of several faults once, in the order of files and lines', () => {
    const files = {
      domain,
      buyer: { ...buyer, text: buyer.text.replace('"0.7"', '"x"').replace('"7"', '"y"') },
      seller: { ...seller, text: seller.text.replace('"0.4"', '"z"') },
    };
    expect(faultsOf(files).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'parties/buyer.xml:4',
      'parties/buyer.xml:10',
      'parties/seller.xml:4',
    ]);
  });

  it('whatever has been cut out of it or put into it, and never thrown', () => {
    const scraps = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '<item />',
      '<issue/>',
      '-1',
      '9e99',
      '\0',
      '𝕏',
    );
    const edit = fc.tuple(fc.nat(1000), fc.nat(60), scraps);
    const part = fc.constantFrom<Part>('domain', 'buyer', 'seller');
    fc.assert(
      fc.property(part, fc.array(edit, { minLength: 1, maxLength: 3 }), (which, edits) => {
        const { file, text } = smallDomain[which];
        const after = edits.reduce(
          (now, [from, length, scrap]) => now.slice(0, from) + scrap + now.slice(from + length),
          text,
        );
        for (const fault of faultsOf({ ...smallDomain, [which]: { file, text: after } })) {
          expect(fault.line).toBeGreaterThan(0);
          expect(fault.remedy).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
