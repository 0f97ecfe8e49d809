import { describe, expect, it } from 'vitest';
import { forkSearch } from '../../src/analysis/forkSearch.ts';
import { textOverLine } from '../../src/analysis/textOverLine.ts';
import {
  type Command,
  type Log,
  type LogEntry,
  replay,
  type Scenario,
  viewFor,
} from '../../src/engine/index.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { found, gameOf, heldByPerson, onward, planted, toldBy } from './searchedGames.ts';

/** The state that a log leads to, judged anew. */
function endOf(scenario: Scenario, log: Log) {
  const replayed = replay(scenario, log);
  if (!replayed.ok) throw new Error(replayed.fault.code);
  return replayed.state;
}

function lastOwn(log: Log, seat: string, kind: Command['kind']): LogEntry {
  const entry = log.entries.findLast((each) => each.seat === seat && each.command.kind === kind);
  if (entry === undefined) throw new Error(`${seat} never did ${kind}`);
  return entry;
}

describe('a planted blunder is found', () => {
  it('where a good text was not signed', () => {
    const { scenario } = threeNorms();
    const { log, state } = gameOf(scenario, ['logroller', 'logroller'], 2);
    const signature = lastOwn(log, 'us', 'sign');
    const none: Command = { kind: 'sign', form: 'none', removal: null };
    const blunder = planted(scenario, log, signature, none, {
      us: 'logroller',
      china: 'logroller',
    });
    expect(viewFor(endOf(scenario, blunder), 'us').verdict?.outcome).toBe('unsigned');

    const { result, points } = found({ scenario, log: blunder, delegation: 'us' });
    const point = points.find(({ entry }) => entry === signature.id);
    expect(result).toBe(0);
    expect(point).toMatchObject({ kind: 'signature', played: none, results: { baseline: 0 } });
    expect(point?.results.better).toBeGreaterThanOrEqual(textOverLine(state, 'us'));
    expect(point?.difference.outcomes).toEqual({ from: 'unsigned', to: 'signed' });
  });

  it('where an offer was rejected that would have stood', () => {
    const { scenario } = threeNorms();
    const { log } = gameOf(scenario, ['logroller', 'logroller'], 0);
    const acceptance = lastOwn(log, 'us', 'acceptOffer');
    if (acceptance.command.kind !== 'acceptOffer') throw new Error('it is an acceptance');
    const { offer } = acceptance.command;
    const before = endOf(scenario, { ...log, entries: log.entries.slice(0, acceptance.id) });
    const [norm = ''] = Object.keys(
      viewFor(before, 'us').offers.find(({ id }) => id === offer)?.clauses ?? {},
    );
    const rejection: Command = { kind: 'rejectOffer', offer, norm, word: 'difficult' };
    const players = { us: 'refuser', china: 'logroller' };
    const { header, entries } = planted(scenario, log, acceptance, rejection, players);
    const us = { kind: 'agent', level: 'refuser' } as const;
    const blunder = { header: { ...header, players: { ...header.players, us } }, entries };
    const { result, points } = found({ scenario, log: blunder, delegation: 'us' });
    const point = points.find(({ entry }) => entry === acceptance.id);
    expect(result).toBe(0);
    expect(point).toMatchObject({ kind: 'acceptance', better: acceptance.command });
    expect(point?.improvement).toBe(points[0]?.improvement);
  });
});

const games: readonly (readonly [
  string,
  () => { readonly scenario: Scenario },
  string[],
  number,
])[] = [
  ['a signed text', threeNorms, ['novice', 'logroller'], 0],
  ['no text', threeNorms, ['novice', 'novice'], 2],
  ['nothing to sign', threeNorms, ['novice', 'novice'], 6],
  ['three delegations', threeDelegations, ['novice', 'positional', 'logroller'], 1],
  ['tension that broke the room', washington, ['random', 'random'], 14],
];

describe.each(games)('the search of a game with %s', (_, fixture, agents, seed) => {
  const { scenario } = fixture();
  const { log, state } = gameOf(scenario, agents, seed);
  const [delegation = ''] = Object.keys(log.header.players);
  const forksMost = 12;
  const told = toldBy({ scenario, log, delegation, forksMost });
  const last = told.at(-1);
  const personal = heldByPerson(log, delegation);
  const byPerson = found({ scenario, log: personal, delegation, forksMost });

  it('says the same once more, and nothing but what was played is its result', () => {
    expect(toldBy({ scenario, log, delegation, forksMost })).toEqual(told);
    expect(last?.result).toBe(textOverLine(state, delegation));
    expect(byPerson.result).toBe(last?.result);
  });

  it('stops at its bound, and tells after every fork', () => {
    expect(last).toMatchObject({ done: true });
    expect(last?.forks).toBeLessThanOrEqual(forksMost);
    expect(told.slice(0, -1).map(({ forks }) => forks)).toEqual(
      Array.from({ length: last?.forks ?? 0 }, (_, index) => index + 1),
    );
    // Tones, cards, telephones, forms, packages: never more than these at one decision.
    expect((last?.answers ?? 0) / (last?.decisions ?? 1)).toBeLessThanOrEqual(6);
  });

  it.each([
    ['agents', log, last?.points ?? []],
    ['a person', personal, byPerson.points],
  ] as const)(
    'shows legal answers of %s that led to more than was played and than the same command',
    (_, searched, points) => {
      for (const { entry, better, results, improvement, difference } of points) {
        const { seat, atMs, command } = log.entries[entry] ?? {};
        expect([seat, atMs]).toEqual([delegation, 0]);
        expect(better).not.toEqual(command);
        expect(improvement).toBe(results.better - Math.max(results.played, results.baseline));
        expect(improvement).toBeGreaterThan(0);
        const changed = { id: entry, seat: delegation, command: better, atMs: 0 };
        const forked = { ...searched, entries: [...log.entries.slice(0, entry), changed] };
        const end = onward({ log: forked, state: endOf(scenario, forked) });
        const { verdict } = viewFor(end, delegation);
        expect(difference.outcomes.to).toBe(verdict?.outcome);
        expect(difference.text).toEqual(verdict?.outcome === 'signed' ? verdict.clauses : null);
        const { clauses, line, rest } = difference;
        for (const { norm, to } of clauses) expect(to).toBe(verdict?.clauses[norm] ?? null);
        const worths = clauses.reduce((sum, { worth }) => sum + worth, 0);
        expect(worths + line + rest).toBe(results.better - results.baseline);
      }
      const moved = points.map(({ improvement }) => improvement);
      expect(moved).toEqual(moved.toSorted((a, b) => b - a));
      expect(points.length).toBeLessThanOrEqual(5);
    },
  );

  it('has a baseline that is what was played, where the same agents play on', () => {
    for (const { results } of last?.points ?? []) expect(results.baseline).toBe(last?.result);
  });
});

describe('a search', () => {
  it('plays nothing on that it is not asked for', () => {
    const { scenario } = threeNorms();
    const { log } = gameOf(scenario, ['novice', 'novice'], 2);
    let forks = 0;
    const search = forkSearch({ scenario, log, delegation: 'us' }, (fork) => {
      forks += 1;
      return onward(fork);
    });
    for (let step = 0; step < 3; step += 1) search.next();
    expect(forks).toBe(3);
  });

  it('asks for a dialogue that is over', () => {
    const { scenario } = threeNorms();
    const { log } = gameOf(scenario, ['novice', 'novice'], 2);
    const half = { ...log, entries: log.entries.slice(0, 10) };
    const search = forkSearch({ scenario, log: half, delegation: 'us' }, onward);
    expect(() => search.next()).toThrow('the dialogue is not over');
  });
});
