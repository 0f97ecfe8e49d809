import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { type Fault, type FaultCode, printFault } from '../../src/scenario/Fault.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';

const sound = filesIn('tests/scenarios/three-norms');

/** The faults of the small scenario after one exchange of words in one of its files. */
function plant(file: string, from: string | RegExp, to: string) {
  const before = sound.get(file) ?? '';
  const after = before.replace(from, to);
  expect(after, `${from} in ${file}`).not.toBe(before);
  return { faults: faultsIn(new Map([...sound, [file, after]])), line: firstChange(before, after) };
}

function faultsIn(files: ReadonlyMap<string, string>): readonly Fault[] {
  const read = readScenario(files);
  return read.ok ? [] : read.faults;
}

/** The first line on which two texts differ. */
function firstChange(before: string, after: string): number {
  const lines = after.split('\n');
  return before.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

describe('a planted fault is found at its line:', () => {
  /** `line` only where the fault is not told at the line that was changed. */
  type Plant = readonly [
    file: string,
    from: string | RegExp,
    to: string,
    code: FaultCode,
    says: RegExp,
    line?: number,
  ];
  const planted: readonly Plant[] = [
    // Shapes
    ['norms.yaml', 'wordings: [A, B, C, D]', 'wordings: [A, B, C, D', 'not-yaml', /not|flow/i, 11],
    ['cuts.yaml', 'redLines: 1', 'redLines: 1\n  redLines: 2', 'not-yaml', /name each key once/],
    ['en/scenario.yaml', 'A small dialogue', 'Small: a dialogue', 'not-yaml', /colon in quotes/],
    ['cuts.yaml', 'redLines: 1', 'redLines: *one', 'not-yaml', /without anchors/],
    ['cuts.yaml', 'redLines: 1', 'redLines: !one 1', 'not-yaml', /leave the tag out/],
    ['cuts.yaml', 'redLines: 1', 'redLines: 1\n---', 'not-yaml', /more than one document/, 1],
    ['scenario.yaml', 'line: 20,', '', 'missing-key', /line is missing/],
    [
      'scenario.yaml',
      'hawkish: congress',
      'hawkisch: congress',
      'unknown-key',
      /did you mean hawkish/,
    ],
    ['scenario.yaml', 'format: 1', 'format: 2', 'wrong-value', /“2”; write 1/],
    ['scenario.yaml', 'line: 20', 'line: twenty', 'wrong-value', /write a number/],
    ['scenario.yaml', 'trust: 5', 'trust: 5.25', 'wrong-value', /at most one decimal/],
    ['scenario.yaml', 'trust: 5', 'trust: 101', 'wrong-value', /at most 100/],
    ['cables.yaml', '14.5', '14.0000001', 'wrong-value', /at most six decimals/],
    ['norms.yaml', '[3, 2, 0, -2, -3]', '[3, 2, 0, -2, -4]', 'wrong-value', /at least -3/],
    ['norms.yaml', '[3, 2, 0, -2, -3]', '[3, 2.5, 0, -2, -3]', 'wrong-value', /whole number/],
    ['cuts.yaml', 'id: "10"', 'id: 10', 'wrong-value', /needs quotes/],
    ['cuts.yaml', 'when: first-answer', 'when: sometime', 'wrong-value', /first-answer, positions/],
    ['cuts.yaml', 'when: first-answer', 'when: {afterCommands: 0}', 'wrong-value', /at least 1/],
    ['events/breach.yaml', 'strength: high', 'strength: hight', 'wrong-value', /low or moderate/],
    ['events/breach.yaml', '{tension: 14}', '{tensoin: 14}', 'wrong-value', /begin an effect with/],
    [
      'events/breach.yaml',
      '{tension: 14}',
      '{tension: a lot}',
      'wrong-value',
      /tension is “a lot”/,
    ],
    ['events/breach.yaml', 'by: 4}', 'by: 4, until: 5}', 'unknown-key', /until/],
    [
      'events/breach.yaml',
      '{strongFile: true}',
      '{strong: true}',
      'wrong-value',
      /begin a condition/,
    ],
    ['events/breach.yaml', 'harshness: 3', 'harshness: 4', 'wrong-value', /at most 3/],
    ['cuts.yaml', 'date: 2015-05-01, ', '', 'missing-key', /date is missing/],
    ['cuts.yaml', 'date: 2015-05-01', 'date: 1 May', 'wrong-value', /2015-06-22/],
    ['codex.yaml', '2015-06-04', '2015-06-31', 'wrong-value', /2015-06-22/],
    ['sources.yaml', 'https://', 'ftp://', 'wrong-value', /https/],
    ['norms.yaml', '- id: N2', '- id: N 2', 'wrong-value', /letters, digits and hyphens/],
    ['norms.yaml', '- id: N2', '- id: constructor', 'wrong-value', /another word/],
    // References
    [
      'scenario.yaml',
      'hawkish: congress',
      'hawkish: congres',
      'unknown-id',
      /did you mean congress/,
    ],
    ['scenario.yaml', 'id: china, line', 'id: self, line', 'misplaced', /self cannot/],
    ['scenario.yaml', '{id: firm', '{id: measured', 'duplicate-id', /tone measured/],
    ['scenario.yaml', '[N1, N3]', '[N1, N9]', 'unknown-id', /norm N9/],
    ['scenario.yaml', '[[A], [A]]', '[[A], [D]]', 'unknown-id', /wording D/],
    ['scenario.yaml', '[N1, N3]', '[N1, N1]', 'misplaced', /with itself/],
    ['norms.yaml', 'us: [A, B, C, D],', 'us: [A, B, D, D],', 'incomplete', /every wording once/],
    ['norms.yaml', 'us: [A, B, C, D],', 'us: [A, B, C],', 'incomplete', /every wording once/],
    ['norms.yaml', 'promises: [B]', 'promises: [F]', 'unknown-id', /wording F/],
    ['norms.yaml', '{us: congress, china: netizens}', '{us: congress}', 'incomplete', /china/],
    ['norms.yaml', 'china: netizens}', 'china: business}', 'unknown-id', /audience business/],
    ['norms.yaml', '[1, 2, -2]', '[1, 2]', 'incomplete', /2 numbers stand for 3/],
    ['norms.yaml', '{congress: [1, 2, -2], ', '{', 'incomplete', /congress/],
    ['norms.yaml', '- id: N3', '- id: N2', 'duplicate-id', /norm N2/],
    ['cables.yaml', 'N1: [30, 24, 12, 2, -10], ', '', 'incomplete', /norm N1/],
    ['cables.yaml', '[30, 24, 12, 2, -10]', '[30, 24, 12, 2]', 'incomplete', /4 numbers/],
    [
      'cables.yaml',
      'expected: {N1: A, N2: A, N3: B}',
      'expected: {N1: A, N2: F, N3: B}',
      'unknown-id',
      /F/,
    ],
    [
      'cables.yaml',
      'expected: {N1: A, N2: A, N3: B}',
      'expected: {N1: A, N2: A}',
      'incomplete',
      /N3/,
    ],
    ['cables.yaml', '- id: hill', '- id: business', 'duplicate-id', /business/],
    ['cables.yaml', /\n {2}- id: reform\n.*\n.*\n/, '\n', 'too-few', /at least 3/, 11],
    ['cuts.yaml', 'norms: [N1, N2, N3]', 'norms: [N1, N2, N3, N7]', 'unknown-id', /norm N7/],
    ['cuts.yaml', 'agenda: [N3]', 'agenda: []', 'incomplete', /agenda of no round/, 2],
    [
      'cuts.yaml',
      'agenda: [N3], open: true',
      'agenda: [], open: false',
      'too-few',
      /nothing on its agenda/,
    ],
    ['cuts.yaml', '{id: closing', '{id: opening', 'duplicate-id', /round opening/],
    [
      'cuts.yaml',
      'date: 2015-05-02',
      'date: 2015-04-30',
      'misplaced',
      /2015-04-30 is earlier than the day of the round before/,
    ],
    ['cuts.yaml', 'pool: [breach]', 'pool: [breech]', 'unknown-id', /did you mean breach/],
    [
      'cuts.yaml',
      'harvests: 1',
      'harvests: 1\n  standingFiles: [breach]',
      'misplaced',
      /fictional/,
    ],
    ['events/breach.yaml', '[400, 300, 300]', '[400, 300, 200]', 'wrong-sum', /sums to 900/],
    ['events/breach.yaml', '[400, 300, 300]', '[400, 600]', 'incomplete', /2 parts for 3/],
    [
      'events/breach.yaml',
      'china: accused}',
      '}',
      'incomplete',
      /roles leaves out delegation china/,
    ],
    [
      'events/breach.yaml',
      'supports: government',
      'supports: goverment',
      'unknown-id',
      /government\?/,
    ],
    ['events/breach.yaml', 'nature: fictional', 'nature: real', 'misplaced', /draws no truth/, 6],
    ['events/breach.yaml', /access: free/g, 'access: joint', 'too-few', /0 items are free/, 5],
    [
      'events/breach.yaml',
      'access: intervention',
      'access: free',
      'too-few',
      /for an intervention/,
      5,
    ],
    ['events/breach.yaml', 'access: joint', 'access: free', 'too-few', /joint work/, 5],
    ['events/breach.yaml', 'access: correction', 'access: free', 'too-few', /brings no item/, 5],
    ['events/breach.yaml', /\ncorrection:.*\n/, '\n', 'misplaced', /never comes/, 10],
    ['events/breach.yaml', 'us: demarche', 'us: demarch', 'unknown-id', /did you mean demarche/],
    ['events/breach.yaml', 'id: look', 'id: name', 'duplicate-id', /reaction name/],
    [
      'events/breach.yaml',
      'china: [denial]',
      'china: [denail]',
      'unknown-id',
      /did you mean denial/,
    ],
    [
      'events/breach.yaml',
      '{audience: netizens, of: china, by: 4}',
      '{audience: netizens, by: 4}',
      'unknown-id',
      /add of: china/,
    ],
    ['events/breach.yaml', '{line: china,', '{line: chian,', 'unknown-id', /did you mean china/],
    [
      'events/breach.yaml',
      'value: N2, of: china, at: [A, B]',
      'value: N2, of: china, at: [A, E]',
      'unknown-id',
      /E/,
    ],
    ['events/breach.yaml', '{barOffers: N1}', '{barOffers: N8}', 'unknown-id', /N8/],
    [
      'events/breach.yaml',
      '{agreed: N2, at: [C, D]}',
      '{agreed: N2, at: [C, E]}',
      'unknown-id',
      /E/,
    ],
    [
      'events/breach.yaml',
      '{strongFile: true}',
      '{reacted: breech, with: [name]}',
      'unknown-id',
      /breach\?/,
    ],
    [
      'events/breach.yaml',
      '{strongFile: true}',
      '{reacted: breach, with: [facts]}',
      'unknown-id',
      /facts/,
    ],
    [
      'events/breach.yaml',
      '{strike: china}',
      '{strike: self}',
      'misplaced',
      /nobody acts in a pairing/,
    ],
    [
      'events/breach.yaml',
      'effects: [{tension: -2}]',
      'effects: [{items: own}]',
      'misplaced',
      /in a correction/,
    ],
    ['codex.yaml', 'terms: [attribution]', 'terms: [atribution]', 'unknown-id', /attribution\?/],
    ['codex.yaml', 'sources: [PRESS]', 'sources: [PRES]', 'unknown-id', /PRESS\?/],
    ['voice.yaml', 'norm: N1', 'norm: N4', 'unknown-id', /norm N4/],
    ['voice.yaml', 'id: us-hold-1', 'id: us-open-1', 'duplicate-id', /us-open-1/],
    // Texts
    [
      'en/scenario.yaml',
      '  measured: {name: Measured, says: We came to work.}\n',
      '',
      'missing-text',
      /measured/,
      30,
    ],
    [
      'en/scenario.yaml',
      'congress: {name',
      'congres: {name',
      'unused-text',
      /did you mean congress/,
    ],
    [
      'en/scenario.yaml',
      '      trade: {name: The Trade Adviser}\n',
      '',
      'too-few',
      /too few advisers/,
      15,
    ],
    [
      'en/norms.yaml',
      'Not with intent',
      'Not with the least intent',
      'too-long',
      /5 words; keep it to 4/,
    ],
    ['en/norms.yaml', 'historyWording: C', 'historyWording: E', 'unknown-id', /E/],
    ['en/norms.yaml', /\n {4}C: \{tag: No surv.*\n/, '\n', 'missing-text', /wording C/, 27],
    ['en/norms.yaml', 'tag: No monitoring', 'tag: "No {tag}"', 'wrong-value', /no slots/],
    [
      'en/cables.yaml',
      /reasons: \{N1: Firms pay for this one\., /,
      'reasons: {',
      'missing-text',
      /N1/,
    ],
    ['en/events/breach.yaml', 'timing: The work', 'timming: The work', 'unused-text', /timing\?/],
    ['en/events/breach.yaml', /correction: .*\n/, '', 'missing-text', /correction/, 1],
    ['en/events/breach.yaml', /truths:[\s\S]*$/, '', 'missing-text', /truths/, 1],
    [
      'en/events/breach.yaml',
      /logs:\n[\s\S]*? {2}joint:/,
      'logs: The logs.\n  joint:',
      'missing-text',
      /logs/,
    ],
    [
      'en/events/breach.yaml',
      'It does not say by whom.',
      'Some say by whom. [PRES]',
      'unknown-id',
      /PRESS\?/,
    ],
    ['en/codex.yaml', 'attribution: {title', 'atribution: {title', 'unused-text', /attribution\?/],
    ['en/voice.yaml', 'On {norm} I', 'On {nrom} I', 'wrong-value', /\{norm\} \{tag\}/],
    ['en/voice.yaml', 'On {norm} I', 'On {norm I', 'wrong-value', /\{norm\} \{tag\}/],
    ['en/voice.yaml', 'We came.', `${'We came. '.repeat(10)}`, 'too-long', /keep it to 22/],
    ['en/advice.yaml', '  counsel:', '  council:', 'unused-text', /counsel\?/],
    ['en/advice.yaml', 'breach: {name', 'breech: {name', 'unused-text', /breach\?/],
    ['en/history.yaml', 'the same rule. [PRESS]', 'the same rule.', 'uncited', /\[GGE15\]/],
    ['en/history.yaml', 'entry: attribution', 'entry: atribution', 'unknown-id', /attribution\?/],
    [
      'en/history.yaml',
      'papers: {report:',
      'papers: {reprt:',
      'unused-text',
      /did you mean report/,
    ],
    ['en/history.yaml', '  N1:', '  N9:', 'unused-text', /norm N9/],
    ['en/knowledge.yaml', 'right: leave', 'right: leve', 'unknown-id', /did you mean leave/],
    ['en/knowledge.yaml', 'of one party. [PRESS]', 'of one party.', 'uncited', /\[GGE15\]/],
    ['en/verdict.yaml', '  overtaken:', '  overtakn:', 'missing-key', /overtaken is missing/, 1],
    [
      'en/verdict.yaml',
      '    us: [The instr',
      '    usa: [The instr',
      'missing-text',
      /delegation us/,
      20,
    ],
  ];

  for (const [file, from, to, code, says, at] of planted) {
    it(`${file}: ${from} > ${to}`, () => {
      const { faults, line } = plant(file, from, to);
      const found = faults.filter((each) => each.code === code && says.test(printFault(each)));
      expect(found, JSON.stringify(faults, null, 1)).not.toEqual([]);
      expect(found[0]).toMatchObject({ file, line: at ?? line });
    });
  }
});
