import { describe, expect, it } from 'vitest';
import { stillToGain } from '../../../src/analysis/endingFor.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../../src/analysis/paretoFrontier.ts';
import { spaceOfState } from '../../../src/analysis/spaceOfState.ts';
import { utilityOf } from '../../../src/analysis/utilityOf.ts';
import { replay, viewFor } from '../../../src/engine/index.ts';
import { finishedByThree, finishedGame, planeOf } from '../../support/finishedGames.ts';

const games = [
  ...[1, 2, 3, 4].map((seed) => finishedGame('positional', seed)),
  ...[1, 2].map((seed) => finishedGame('logroller', seed)),
  ...[1, 2, 3].map((seed) => finishedGame('random', seed)),
  finishedGame('logroller', 1, '60'),
  finishedByThree(1),
].map((game) => ({ ...game, ...planeOf(game) }));

describe('the outcome plane of a finished game', () => {
  it('follows the log to the state that a replay reaches', () => {
    for (const { scenario, log, line } of games) {
      const replayed = replay(scenario, log);
      expect(replayed.ok && replayed.state).toEqual(line.end);
      expect(line.states.length).toBe(log.entries.length + 1);
    }
  });

  it('shows nothing left exactly where the deal is on the frontier, and else a text better for all', () => {
    const kinds = new Set<string>();
    for (const { plane, line } of games) {
      const space = outcomeSpace(spaceOfState(line.end));
      const { deal, left, delegations } = plane;
      if (left === null) {
        expect(deal.signed).toBe(false);
        kinds.add('no text');
        continue;
      }
      const here = delegations.map((id) => utilityOf(space, deal.outcome)[id] ?? Number.NaN);
      expect(deal.utilities).toEqual(here);
      const there = delegations.map((id) => utilityOf(space, left.witness)[id] ?? Number.NaN);
      const { size, utilities } = paretoFrontier(space);
      const rows = Array.from({ length: size }, (_, point) =>
        [...utilities.subarray(point * here.length, (point + 1) * here.length)].join(),
      );
      const rational = here.every((each, side) => each >= (plane.reservations[side] ?? 0));
      if (left.total === 0) {
        kinds.add('on the frontier');
        if (rational) expect(rows).toContain(here.join());
      } else {
        kinds.add('off it');
        expect(rows).not.toContain(here.join());
        expect(there.every((each, side) => each >= (here[side] ?? 0))).toBe(true);
        expect(there.some((each, side) => each > (here[side] ?? 0))).toBe(true);
      }
    }
    expect([...kinds].sort()).toEqual(['no text', 'off it', 'on the frontier']);
  });

  it('leaves on the table what the verdict says, its swaps adding up to the gains', () => {
    for (const { plane, line } of games) {
      const { left, delegations } = plane;
      if (left === null) continue;
      const [seat = ''] = delegations;
      expect(left.total).toBe(stillToGain(viewFor(line.end, seat)).total);
      const sums = delegations.map((_, side) =>
        left.worth.reduce((sum, { changes }) => sum + (changes[side] ?? 0), 0),
      );
      expect(sums).toEqual(delegations.map((id) => left.gains[id]));
    }
  });

  it('has every offer of the record with the text that it would have led to', () => {
    for (const { plane, line } of games) {
      const space = outcomeSpace(spaceOfState(line.end));
      const tabled = line.end.record.filter(({ kind }) => kind === 'offerTabled');
      const offers = plane.path.flatMap((each) => (each.kind === 'offer' ? [each] : []));
      expect(offers.length).toBe(tabled.length);
      for (const { named, outcome, utilities } of offers) {
        expect(outcome).toMatchObject(named);
        expect(utilities).toEqual(Object.values(utilityOf(space, outcome)));
      }
    }
  });

  it('of three delegations is a plane for each pair', () => {
    const three = games.at(-1);
    expect(three?.plane.planes.map(({ places }) => places)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});
