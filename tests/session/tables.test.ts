import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, type Log, replay, TABLE } from '../../src/engine/index.ts';
import { forkTable, resumeTable } from '../../src/session/resumeTable.ts';
import { runAgents } from '../../src/session/runAgents.ts';
import { takeBackOf } from '../../src/session/takeBackOf.ts';
import { threeDelegations, threeNorms } from '../support/fixtures.ts';
import { aTable, everybody } from './aTable.ts';
import { randomMind } from './randomMind.ts';

const two = threeNorms().scenario;

function played(scenario: typeof two, seed: number) {
  const table = aTable({ scenario, seed });
  runAgents({ table, minds: everybody(scenario, randomMind), onFault: 'throw' });
  return table;
}

describe('a local table', () => {
  it('has every command in its log before anybody hears of it, in order', () => {
    const table = aTable({ scenario: two });
    const heard: number[] = [];
    table.subscribe(({ id }) => {
      expect(table.log.entries[id]?.id).toBe(id);
      if (id === 0) table.submit('china', { kind: 'chooseTone', tone: 'measured' });
    });
    table.subscribe(({ id }) => heard.push(id));
    table.submit('us', { kind: 'chooseTone', tone: 'measured' });
    expect(heard).toEqual([0, 1]);
  });

  it('refuses with a reason and leaves the log alone', () => {
    const table = aTable({ scenario: two });
    expect(table.submit('us', { kind: 'adjourn' })).toEqual({
      ok: false,
      refusal: { code: 'wrong-stage', stage: 'statement' },
    });
    expect(table.submit('nobody', { kind: 'adjourn' })).toEqual({
      ok: false,
      refusal: { code: 'no-such-seat' },
    });
    expect(table.log.entries).toEqual([]);
  });

  it('cuts the view of a seat once for each state, and anew for the next', () => {
    const table = aTable({ scenario: two });
    const before = table.view('us');
    expect(table.view('us')).toBe(before);
    expect(table.view('china')).not.toBe(before);
    table.submit('us', { kind: 'chooseTone', tone: 'measured' });
    expect(table.view('us')).not.toBe(before);
    expect(table.view('us').own?.sealedTone).toBe('measured');
  });

  it('stamps running time, which stands still in pause', () => {
    let now = 100;
    const table = aTable({ scenario: two, clock: () => now });
    now = 350;
    table.submit(TABLE, { kind: 'pause' });
    now = 9_000;
    table.submit(TABLE, { kind: 'resume' });
    now = 9_040;
    table.submit('us', { kind: 'chooseTone', tone: 'measured' });
    expect(table.log.entries.map(({ atMs }) => atMs)).toEqual([250, 250, 290]);
  });

  it('stamps no time during an event, and time otherwise', () => {
    let now = 0;
    const table = aTable({ scenario: two, clock: () => now });
    const stages = [table.view(TABLE).stage];
    table.subscribe(() => stages.push(table.view(TABLE).stage));
    const minds = everybody(two, (view, random) => {
      now += 10;
      return randomMind(view, random);
    });
    runAgents({ table, minds, onFault: 'throw' });
    const times = table.log.entries.map(({ atMs }) => atMs);
    const gained = times.map((atMs, at) => atMs - (times[at - 1] ?? 0));
    const during = gained.filter((_, at) => ['beliefs', 'reactions'].includes(stages[at] ?? ''));
    expect(new Set(during)).toEqual(new Set([0]));
    expect(times.at(-1)).toBeGreaterThan(0);
  });
});

describe('a fork', () => {
  it('and its replay lead to the state before, over random games and places', {
    timeout: 30_000,
  }, () => {
    const games = [two, threeDelegations().scenario].flatMap((scenario) =>
      [1, 2, 3, 4].map((seed) => played(scenario, seed)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...games), fc.nat(), (table, place) => {
        const at = place % (table.log.entries.length + 1);
        const line = JSON.stringify(table.log);
        const fork = forkTable(table, at);
        const log: Log = { header: table.log.header, entries: table.log.entries.slice(0, at) };
        const replayed = replay(table.state.setting.scenario, log);
        expect(replayed.ok && hashOf(replayed.state)).toBe(hashOf(fork.state));
        for (const { seat, command } of table.log.entries.slice(at)) fork.submit(seat, command);
        expect(hashOf(fork.state)).toBe(hashOf(table.state));
        expect(JSON.stringify(table.log)).toBe(line);
      }),
      { numRuns: 30 },
    );
  });

  it('goes on with the time of its last entry', () => {
    let now = 0;
    const table = aTable({ scenario: two, clock: () => now });
    now = 70;
    table.submit('us', { kind: 'chooseTone', tone: 'measured' });
    now = 1_000;
    const fork = forkTable(table, 1);
    now = 1_030;
    fork.submit('china', { kind: 'chooseTone', tone: 'measured' });
    expect(fork.log.entries.map(({ atMs }) => atMs)).toEqual([70, 100]);
  });
});

describe('resuming', () => {
  const { log } = played(two, 5);
  const resume = (changed: Partial<Log['header']>, entries = log.entries) => {
    const resumed = resumeTable(two, { header: { ...log.header, ...changed }, entries }, () => 0);
    return resumed.ok ? null : resumed.fault;
  };

  it('names what is wrong with a log', () => {
    expect(resume({})).toBeNull();
    expect(resume({ rules: 99 })).toEqual({ code: 'other-rules', rules: 99 });
    expect(resume({ scenario: 'moon' })).toEqual({ code: 'other-scenario', scenario: 'moon' });
    expect(resume({ scenarioHash: '0'.repeat(64) })).toMatchObject({ code: 'changed-scenario' });
    expect(resume({ cut: '999' })).toEqual({ code: 'unknown-cut', cut: '999' });
    expect(resume({ players: { us: { kind: 'person' } } })).toEqual({
      code: 'wrong-players',
      players: ['us'],
    });
  });

  it('names the entry that is refused, and a stranger among them', () => {
    const [first] = log.entries;
    if (first === undefined) throw new Error('an empty game');
    expect(resume({}, [first, first])).toMatchObject({ code: 'entry-refused', index: 1 });
    expect(resume({}, [first, { ...first, seat: 'mars' }])).toEqual({
      code: 'entry-refused',
      index: 1,
      refusal: { code: 'no-such-seat' },
    });
  });
});

describe('taking back', () => {
  const tone = { kind: 'chooseTone', tone: 'measured' } as const;
  const stepsBack = (table: ReturnType<typeof aTable>) =>
    takeBackOf(table.log.entries, table.view('us'), 'us');

  it('needs a command of one’s own', () => {
    const table = aTable({ scenario: two });
    expect(stepsBack(table)).toEqual({ ok: false, code: 'nothing-to-take-back' });
    table.submit('china', tone);
    expect(stepsBack(table)).toEqual({ ok: false, code: 'nothing-to-take-back' });
  });

  it('ends when another delegation has acted, not when the table has', () => {
    const table = aTable({ scenario: two });
    table.submit('us', tone);
    table.submit(TABLE, { kind: 'pause' });
    table.submit(TABLE, { kind: 'resume' });
    expect(stepsBack(table)).toMatchObject({ ok: true, entry: { id: 0 } });
    table.submit('china', tone);
    expect(stepsBack(table)).toEqual({ ok: false, code: 'answered' });
  });

  it('ends when one’s own act has opened what was sealed', () => {
    const table = aTable({ scenario: two });
    table.submit('china', tone);
    table.submit('us', tone);
    expect(stepsBack(table)).toEqual({ ok: false, code: 'revealed' });
  });
});
