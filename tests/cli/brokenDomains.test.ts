import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell } from '../../src/cli/shell.ts';
import { smallDomain } from '../scenario/genius/smallDomain.ts';

/** 5,000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 80);
const patience = { timeout: 60_000 + 100 * RUNS };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-broken-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Part = keyof typeof smallDomain;
const parts = ['domain', 'buyer', 'seller'] as const;

/** What the shell says of the small domain with these texts in place of its own. */
async function analysed(texts: Partial<Record<Part, string | Uint8Array>>) {
  const files = parts.map((part) => {
    const file = join(folder, `${part}.xml`);
    writeFileSync(file, texts[part] ?? smallDomain[part].text);
    return file;
  });
  return shell(['analyse', '--genius', ...files, '--json']);
}

/** The faults that the shell names, held against the files: a place within one of them, and a remedy. */
async function faultsOf(texts: Partial<Record<Part, string>>): Promise<readonly string[]> {
  const { exit, out, err } = await analysed(texts);
  expect([exit, out], err[0]).toEqual([1, []]);
  expect(err.length).toBeGreaterThan(0);
  const told = new Map(parts.map((part) => [part, linesOf(texts[part] ?? smallDomain[part].text)]));
  return err.map((line) => {
    const [, file = '', row, column, says = ''] =
      /^(.+\.xml):(\d+):(\d+): (.+; .+)$/.exec(line) ?? [];
    const written = told.get(basename(file, '.xml') as Part)?.[Number(row) - 1];
    expect(Number(column), line).toBeLessThanOrEqual((written?.length ?? -1) + 1);
    return `${basename(file)}:${row}: ${says}`;
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

describe('analyse --genius refuses by name, line and remedy', () => {
  const planted: readonly (readonly [string, Part, string | RegExp, string, RegExp])[] = [
    ['an empty file', 'buyer', /^[\s\S]*$/, '', /^buyer\.xml:1: .*name a GENIUS XML file/],
    ['another language', 'buyer', /^[\s\S]*$/, '{"utility_space": 1}', /name a GENIUS XML file/],
    ['a page', 'buyer', /^[\s\S]*$/, '<html><body/></html>', /<html> where one utility_space/],
    [
      'a non-linear space',
      'buyer',
      '<utility_space>',
      '<utility_space type="nonlinear">',
      /^buyer\.xml:1: .*nonlinear is not read.*additive/,
    ],
    [
      'a space of another kind',
      'buyer',
      /utility_space/g,
      'nonlinear_utility_space',
      /^buyer\.xml:1: <nonlinear_utility_space> is not read.*additive/,
    ],
    [
      'constraints over issues together',
      'buyer',
      '<objective',
      '<ufun type="PlainUfun"><hyperRectangle utility_of="10"><INCLUDES index="1"/></hyperRectangle></ufun><objective',
      /^buyer\.xml:2: <ufun> is not read: it may be non-linear; .*additive/,
    ],
    [
      'a real-valued issue',
      'domain',
      /"Term">[\s\S]*?<\/issue>/,
      '"Term" type="real" etype="real"><range lowerbound="0.0" upperbound="9.5"/></issue>',
      /^domain\.xml:9: the issue Term is real.*list its values/,
    ],
    [
      'a function in place of values',
      'buyer',
      /(name="Term")[\s\S]*?(<\/issue>)/,
      '$1><evaluator ftype="linear" slope="0.1"/>$2',
      /^buyer\.xml:9: the issue Term has <evaluator> in place of listed values/,
    ],
    ['a profile of another domain', 'buyer', /Route/g, 'Price', /domain has no issue Price/],
    ['a domain as a profile', 'buyer', /^[\s\S]*$/, smallDomain.domain.text, /Route has no weight/],
    [
      'an entity of its own',
      'domain',
      '<?xml version="1.0"?>\n<negotiation_template>\n  <utility_space',
      '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]>\n<negotiation_template>\n  <utility_space name="&a;"',
      /^domain\.xml:3: .*entity isn't defined: &a;; write the character itself/,
    ],
    [
      'an entity from elsewhere',
      'domain',
      'two &amp; more',
      '&passwd;',
      /^domain\.xml:11: .*&passwd;.*write the character itself/,
    ],
    [
      'no such character',
      'domain',
      '&amp;',
      '&#x110000;',
      /^domain\.xml:11: .*write the character/,
    ],
    [
      'elements nested without end',
      'seller',
      '<objective',
      `${'<a>'.repeat(90_000)}<objective`,
      /^seller\.xml:1: .*nested too deep; nest utility_space, objective, issue and item/,
    ],
    [
      'elements nested deep',
      'buyer',
      '</objective>',
      `${'<a>'.repeat(900)}${'</a>'.repeat(900)}</objective>`,
      /^buyer\.xml:14: <a> is not read here/,
    ],
    ['a name over two lines', 'domain', '"north"', '"no&#10;rth"', /has no evaluation of no rth;/],
    [
      'a name beyond reading',
      'buyer',
      '"Route"',
      `"${'R'.repeat(300_000)}"`,
      /^buyer\.xml:5: the domain has no issue R{80}…; write one of Route, Term$/,
    ],
  ];
  it.each(planted)('%s', async (_, part, from, to, says) => {
    const told = await faultsOf({ [part]: smallDomain[part].text.replace(from, to) });
    expect(
      told.some((line) => says.test(line)),
      told.slice(0, 5).join('\n'),
    ).toBe(true);
  });

  const numbers = [
    '1e99',
    '1e400',
    '9'.repeat(50),
    '-1',
    '0x10',
    'Infinity',
    '1,5',
    '٣',
    '.',
    '1e',
  ];
  it.each(numbers)('%s as a weight, an evaluation and a reservation', async (number) => {
    const { text } = smallDomain.buyer;
    const buyer = text.replace(/"0\.7"|"7"|"0\.25"/g, `"${number}"`);
    const told = await faultsOf({ buyer });
    expect(told.map((line) => line.replace(/: .*/, ''))).toEqual([
      'buyer.xml:4',
      'buyer.xml:10',
      'buyer.xml:16',
    ]);
    for (const line of told)
      expect(line).toMatch(/is “.{1,40}”; write a decimal number from 0 to 1/);
  });

  it('a hundred thousand faults, each on its line', async () => {
    const stray = '<x/>\n'.repeat(100_000);
    const domain = smallDomain.domain.text.replace('</objective>', `${stray}</objective>`);
    const { exit, err } = await analysed({ domain });
    expect([exit, err.length]).toEqual([1, 100_000]);
    expect(err.at(-1)).toContain('domain.xml:100013:1: <x> is not read here');
  });

  it('thousands of values that the domain does not have', async () => {
    const many = (word: string, count: number, evaluation: string) =>
      Array.from(
        { length: count },
        (_, i) => `<item value="the ${word} numbered ${i} of all" ${evaluation}/>`,
      ).join('');
    const domain = smallDomain.domain.text.replace(
      '<item index="3"',
      `${many('value', 990, '')}$&`,
    );
    const items = many('walue', 6000, 'evaluation="1"');
    const buyer = smallDomain.buyer.text.replace('<item index="3"', `${items}$&`);
    const told = await faultsOf({ domain, buyer });
    expect(told).toContain(
      'buyer.xml:12: the issue Term of the domain has no value the walue numbered 7 of all; did you mean the value numbered 7 of all?',
    );
  });

  it('a file in two bytes a letter, and one that is no text', async () => {
    const wide = Buffer.from(`\ufeff${smallDomain.buyer.text}`, 'utf16le');
    for (const buyer of [wide, Uint8Array.of(0, 1, 2, 255, 254, 60)]) {
      const { exit, err } = await analysed({ buyer });
      expect(exit).toBe(1);
      expect(err).toEqual([expect.stringMatching(/buyer\.xml:1:1: .*in UTF-8$/)]);
    }
  });

  it(`whatever was done to its files, in ${RUNS} runs`, patience, async () => {
    const scrap = fc.constantFrom(
      ...[
        '',
        '<',
        '>',
        '"',
        '&',
        '&lt;',
        '<!--',
        ']]>',
        '<![CDATA[',
        '<?x ',
        '<item />',
        '</issue>',
      ],
      ...['<issue name="Term"/>', 'type="real"', '-1', '9e99', '1e-99', '\0', '𝕏', '\ud800', '\r'],
      ...['<objective>', '<weight index="1" value="1"/>', '<!DOCTYPE a [<!ENTITY b "c">]>'],
    );
    const edit = fc.tuple(fc.constantFrom(...parts), fc.nat(1000), fc.nat(60), scrap);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const texts = Object.fromEntries(parts.map((part) => [part, smallDomain[part].text]));
        for (const [part, from, length, put] of edits) {
          const text = texts[part] ?? '';
          // As a file holds it: half a character is written as the one for unknown ones.
          texts[part] = (text.slice(0, from) + put + text.slice(from + length)).toWellFormed();
        }
        const { exit, out, err } = await analysed(texts);
        if (exit === 1) await faultsOf(texts);
        else {
          expect([exit, err, out.length]).toEqual([0, [], 1]);
          expect(JSON.parse(out[0] ?? '')).toMatchObject({ delegations: ['buyer', 'seller'] });
        }
      }),
      { numRuns: RUNS },
    );
  });
});
