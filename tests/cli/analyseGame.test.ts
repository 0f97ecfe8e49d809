import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell } from '../../src/cli/shell.ts';
import {
  type Log,
  type Scenario,
  type State,
  settingOf,
  stageOf,
  withEnd,
} from '../../src/engine/index.ts';
import { logOf } from '../support/CheckedTable.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { randomGame } from '../support/randomGame.ts';
import { smallTable } from '../support/smallTable.ts';
import { statesOf } from '../support/statesOf.ts';
import { everyOutcomeAtStart, everyOutcomeOf, expectTrue } from './bruteForce.ts';

const SMALL = 'tests/scenarios/three-norms';
const cables = ['--cables', 'us=hill,china=reform'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-analyse-game-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The path of a file with this text. */
function fileOf(text: string, name = 'log.json'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function logFile(log: Log): string {
  return fileOf(JSON.stringify(log));
}

/** What the command prints, read as the one object that it must be. */
async function analysed(...args: readonly string[]) {
  const { exit, out, err } = await shell(['analyse', ...args, '--json']);
  expect([exit, err, out.length]).toEqual([0, [], 1]);
  return JSON.parse(out[0] ?? '');
}

/** What the command says of bad input or wrong usage. */
async function refused(exit: 1 | 2, ...args: readonly string[]): Promise<readonly string[]> {
  const report = await shell(['analyse', ...args, '--json']);
  expect(report).toMatchObject({ exit, out: [] });
  expect(report.err.length).toBeGreaterThan(0);
  return report.err.map((line) => line.replace(folder, ''));
}

/** A random game of a scenario as a log with its end, and all its states. */
function played(scenario: Scenario, cut: string, seed: number) {
  const { state, entries } = randomGame(scenario, cut, seed);
  return { log: withEnd(logOf(state, entries), state), states: statesOf(scenario, cut, seed) };
}

describe('analyse SCENARIO, as going through all outcomes shows,', () => {
  it('gives one object with the whole analysis of a start', async () => {
    const analysis = await analysed(SMALL, ...cables);
    expect(Object.keys(analysis)).toEqual([
      'delegations',
      'cardinality',
      'reservations',
      'frontier',
      'nash',
      'kalaiSmorodinsky',
      'egalitarian',
      'utilitarian',
      'ideal',
      'zoneOfAgreement',
      'milliseconds',
    ]);
    expect(analysis).toMatchObject({ cardinality: 120, reservations: [20, 16] });
    expect(Object.keys(analysis.nash.outcome)).toEqual(['N1', 'N2', 'N3']);
  });

  it('prints that object and nothing else, in a process of its own', () => {
    const args = ['src/cli/main.ts', 'analyse', SMALL, ...cables, '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ delegations: ['us', 'china'] });
  });

  const pairs = ['business', 'hill', 'services'].flatMap((us) =>
    ['summit', 'sovereignty', 'reform'].map((china) => ({ us, china })),
  );
  it.each(pairs)('is true of the small scenario for $us and $china', async (pair) => {
    const { scenario } = threeNorms();
    const analysis = await analysed(SMALL, '--cables', `china=${pair.china},us=${pair.us}`);
    expectTrue(analysis, everyOutcomeAtStart(settingOf(scenario, '10'), pair));
  });

  it.each([
    { us: 'hill', china: 'reform' },
    { us: 'services', china: 'sovereignty' },
  ])('is true of the five norms of Washington for $us and $china', async (pair) => {
    const { scenario } = washington();
    const words = `us=${pair.us},china=${pair.china}`;
    const analysis = await analysed('washington-2015', '--cut', '20', '--cables', words);
    expect(analysis.cardinality).toBe(6 ** 5);
    expectTrue(analysis, everyOutcomeAtStart(settingOf(scenario, '20'), pair));
  });

  it('takes the 60-minute cut if none is named, and the cables that a seed deals', async () => {
    const seeded = await analysed('washington-2015', '--seed', '3');
    expect(Object.keys(seeded.nash.outcome)).toHaveLength(8);
    const { milliseconds: _, ...dealt } = seeded;
    const named = await analysed('washington-2015', '--cables', 'us=business,china=reform');
    expect(named).toMatchObject(dealt);
  });

  it('counts events, promises, retreats, red lines, home and harvests at every command', async () => {
    const { scenario } = threeNorms();
    const table = smallTable(undefined, undefined, scenario)
      .tones({ us: 'firm', china: 'conciliatory' })
      .positions(
        { us: { N1: 'A', N2: 'A' }, china: { N1: 'E' } },
        { china: { norm: 'N1', wording: 'D' } },
      )
      .agree('us', { N1: 'C' })
      .settle({ us: 'name', china: 'facts' })
      .harvest('us', 'N2', 'B')
      .adjourn();
    const { us, china } = table.table.delegations;
    expect([us?.positions.N1, china?.redLines, us?.settledRetreats.N1?.price]).toEqual([
      'A',
      { N1: 'D' },
      3_000_000,
    ]);
    expect(china).toMatchObject({ lineShift: 2_000_000, valueShifts: { N2: { A: -4_000_000 } } });
    expect(table.table.draft).toMatchObject({ N1: { status: 'clean' }, N2: { status: 'closed' } });
    expect(table.table.trust).not.toBe(scenario.magnitudes.trustStart);
    const { log, state } = table;
    const analysis = await analysed(SMALL, '--log', logFile(withEnd(log, state)));
    expect(analysis.cardinality).toBe(6 * 4);
    expectTrue(analysis, everyOutcomeOf(state));
    const start = await analysed(SMALL, '--cables', 'us=business,china=summit');
    expect(analysis.reservations).not.toEqual(start.reservations);
  });

  it('is true after any number of commands of a log, of three delegations too', async () => {
    const games = [
      ['three-norms', threeNorms().scenario, '10', 24],
      ['three-delegations', threeDelegations().scenario, 'short', 11],
    ] as const;
    for (const [id, scenario, cut, seed] of games) {
      const { log, states } = played(scenario, cut, seed);
      const file = logFile(log);
      const open = states.findLastIndex(({ table }) => table.closing === null);
      for (const at of [0, 1, 9, 21, 33, open])
        expectTrue(
          await analysed(`tests/scenarios/${id}`, '--log', file, '--at', `${at}`),
          everyOutcomeOf(states[at] as State),
        );
    }
  });

  it('stands at the end of a log if no command is named, by the frozen tables of its closing', async () => {
    const { scenario } = threeNorms();
    const { log, states } = played(scenario, '10', 24);
    const end = states.at(-1) as State;
    expect(stageOf(end.procedure)).toBe('verdict');
    const file = logFile(log);
    const { milliseconds: _, ...whole } = await analysed(SMALL, '--log', file);
    const last = await analysed(SMALL, '--log', file, '--at', `${log.entries.length}`);
    expect(last).toMatchObject(whole);
    const { closing } = end.table;
    const frozen = ['us', 'china'].map((id) => (closing?.reservations[id] ?? 0) / 1_000_000);
    expect(whole.reservations).toEqual(frozen);
  });

  it('gives no point where no outcome is rational for all', async () => {
    const poor = join(folder, 'poor');
    cpSync(SMALL, poor, { recursive: true });
    const rules = readFileSync(join(poor, 'scenario.yaml'), 'utf8');
    writeFileSync(join(poor, 'scenario.yaml'), rules.replace('line: 20', 'line: 90'));
    expect(await analysed(poor, ...cables)).toMatchObject({
      frontier: { kind: 'exact', size: 0, points: [] },
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      utilitarian: null,
      ideal: null,
      zoneOfAgreement: false,
    });
  });

  it('says in words which game and moment it is, unless it is to print an object', async () => {
    const { exit, out } = await shell(['analyse', SMALL, ...cables]);
    expect(exit).toBe(0);
    expect(out[0]).toBe(
      'three-norms, cut 10, us hill, china reform: round 1, statement, after 0 commands, in points',
    );
    expect(out).toContain('cardinality: 120');
  });
});

describe('analyse SCENARIO calls bad input', () => {
  it('a scenario that is not there', async () => {
    expect(await refused(1, 'nowhere', ...cables)).toEqual([
      'nowhere:1:1: there is no such scenario, name a built-in one or a folder',
    ]);
  });

  it('a scenario with faults, a line for each', async () => {
    const faulty = join(folder, 'faulty');
    cpSync(SMALL, faulty, { recursive: true });
    const rules = readFileSync(join(faulty, 'scenario.yaml'), 'utf8');
    writeFileSync(join(faulty, 'scenario.yaml'), rules.replace(/line: (20|16)/g, 'line: low'));
    const lines = await refused(1, faulty, ...cables);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\/faulty\/scenario\.yaml:5:\d+: .+; .+/);
    expect(lines[1]).toMatch(/^\/faulty\/scenario\.yaml:6:\d+: .+; .+/);
  });

  it('a log that is not there, is none, was cut short, altered, or is of something else', async () => {
    const { log } = played(threeNorms().scenario, '10', 24);
    const [first, ...others] = log.entries;
    const { header, entries, end } = log;
    const changed = { ...header, scenarioHash: '0'.repeat(64) };
    const files: readonly (readonly [string, RegExp])[] = [
      [join(folder, 'nowhere.json'), /there is no such file to be read, name a log/],
      [folder, /there is no such file/],
      [fileOf(' '.repeat(1_048_577), '1.json'), /larger than 1 MB/],
      [fileOf('{"header":', '2.json'), /cut short or is not JSON/],
      [fileOf('[]', '3.json'), /expected, a log as `play --log` writes it/],
      [fileOf(JSON.stringify({ ...log, entries: others }), '4.json'), /id is 1/],
      [fileOf(JSON.stringify({ ...log, entries: [first] }), '5.json'), /was cut short; use/],
      [
        fileOf(
          JSON.stringify({ header, entries: others.with(0, entries[9] as never), end }),
          '6.json',
        ),
        /id is 9/,
      ],
      [
        fileOf(JSON.stringify({ ...log, header: { ...header, seed: header.seed + 1 } }), '7.json'),
        /so the log was altered; use the file as it was written/,
      ],
      [fileOf(JSON.stringify({ ...log, header: changed }), '8.json'), /has changed since/],
      [fileOf(JSON.stringify({ ...log, header: { ...header, cut: '60' } }), '9.json'), /no cut 60/],
      [fileOf(JSON.stringify({ ...log, header: { ...header, rules: 9 } }), '10.json'), /rules 9/],
    ];
    for (const [file, says] of files) {
      const lines = await refused(1, SMALL, '--log', file, '--at', '1');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^[^:]*:\d+:\d+: /);
      expect(lines[0]).toMatch(says);
    }
    const [other] = await refused(1, 'tests/scenarios/three-delegations', '--log', logFile(log));
    expect(other).toMatch(
      /:1:\d+: the log is of the scenario three-norms and not of three-delegations/,
    );
  });
});

describe('analyse SCENARIO calls wrong usage', () => {
  it.each([
    [[], /one of --cables, --seed and --log is needed/],
    [['more', '--seed', '1'], /name one scenario/],
    [['--seed', '1', '--cut', '45'], /three-norms has the cuts 10/],
    [['--seed', 'seven'], /give --seed a whole number from 0/],
    [['--seed', ''], /give --seed a whole number from 0/],
    [['--seed', '1.5'], /give --seed a whole number from 0/],
    [['--seed', '9007199254740992'], /give --seed a whole number from 0/],
    [['--seed', '1', ...cables], /give --cables or --seed, not both/],
    [['--seed', '1', '--at', '0'], /--at counts the commands of a log/],
    [['--cables', 'us=hill'], /every delegation: china is missing/],
    [['--cables', 'us=hill,china=reform,us=hill'], /names us twice/],
    [['--cables', 'us=hill,china=trade'], /china has the cables summit, sovereignty, reform, not/],
    [['--cables', 'us=hill,eu=reform'], /three-norms has the delegations us, china, not eu/],
    [['--cables', 'us:hill'], /write --cables as DELEGATION=CABLE/],
    [['--cables', ''], /write --cables as DELEGATION=CABLE/],
    [['--loud'], /loud/],
  ])('%j', async (args, says) => {
    const [line] = await refused(2, SMALL, ...args);
    expect(line).toMatch(says);
  });

  it('words that contradict the log, but not those that agree with it', async () => {
    const { log, states } = played(threeNorms().scenario, '10', 24);
    const file = logFile(log);
    const { us, china } = states[0]?.table.delegations ?? {};
    const same = [
      '--seed',
      '24',
      '--cut',
      '10',
      '--cables',
      `us=${us?.cable},china=${china?.cable}`,
    ];
    await analysed(SMALL, '--log', file, ...same);
    const other = us?.cable === 'hill' ? 'business' : 'hill';
    for (const [args, says] of [
      [['--seed', '25'], /the log has the seed 24, leave out --seed 25/],
      [['--cut', '20'], /the log is of the cut 10, leave out --cut 20/],
      [['--cables', `us=${other},china=${china?.cable}`], /the log has the cable us=/],
      [['--at', '57'], /the log has 56 commands, --at 57 is beyond its end/],
      [['--at', '-1'], /--at/],
      [['--at', 'last'], /give --at a whole number from 0/],
    ] as const) {
      const [line] = await refused(2, SMALL, '--log', file, ...args);
      expect(line).toMatch(says);
    }
  });

  it('words for a game beside a GENIUS domain', async () => {
    const [line] = await refused(2, '--genius', 'a.xml', 'b.xml', 'c.xml', '--seed', '1');
    expect(line).toBe('a GENIUS domain has no --seed');
  });
});
