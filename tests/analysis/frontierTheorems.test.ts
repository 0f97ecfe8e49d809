import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { arbitraryGame } from './arbitraryGame.ts';
import { inOtherUnits, reordered, withTwin, withWording } from './changedGame.ts';
import { everyOutcome, valued } from './everyOutcome.ts';
import { idealGains } from './idealGains.ts';
import { asSet, pointsOf } from './pointSets.ts';
import { slicedGame } from './slicedGame.ts';
import { GAMES, patience } from './variedGames.ts';

const runs = { numRuns: GAMES };
const order = fc.nat(1_000_000);
const place = fc.nat(10);
const worth = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 4 });

const gainsOf = (game: OutcomeSpaceInput, outcome: Outcome | null) =>
  outcome && valued(game, outcome).gains;
describe('every frontier', patience, () => {
  it('is the same set whatever the order of norms, wordings, linkages and delegations', () => {
    fc.assert(
      fc.property(arbitraryGame, order, (game, by) => {
        expect(asSet(pointsOf(reordered(game, by)))).toEqual(asSet(pointsOf(game)));
      }),
      runs,
    );
  });

  it('is the same set with a wording twice', () => {
    fc.assert(
      fc.property(arbitraryGame, place, (game, norm) => {
        expect(asSet(pointsOf(withTwin(game, norm)))).toEqual(asSet(pointsOf(game)));
      }),
      runs,
    );
  });

  it('moves by what is added to all options of a norm', () => {
    fc.assert(
      fc.property(arbitraryGame, fc.integer({ min: -50, max: 50 }), (game, plus) => {
        const moved = pointsOf(game).map((point) => ({ ...point, D2: (point.D2 ?? 0) + plus }));
        expect(asSet(pointsOf(inOtherUnits(game, 'D2', 1, plus)))).toEqual(asSet(moved));
      }),
      runs,
    );
  });

  it('weakly dominates each rational outcome, and with one more option its old self; no ideal falls', () => {
    fc.assert(
      fc.property(arbitraryGame, place, worth, (game, norm, more) => {
        const before = pointsOf(game);
        const larger = withWording(game, norm, more);
        const after = pointsOf(larger);
        const isCovered = (by: typeof before, point: (typeof before)[number]) =>
          by.some((other) => game.delegations.every((id) => (other[id] ?? 0) >= (point[id] ?? 0)));
        for (const { utilities, gains } of everyOutcome(game)) {
          if (gains.some((gain) => gain < 0)) continue;
          const point = Object.fromEntries(
            game.delegations.map((id, i) => [id, utilities[i] ?? 0]),
          );
          expect(isCovered(before, point)).toBe(true);
        }
        for (const point of before) expect(isCovered(after, point)).toBe(true);
        const most = idealGains(game);
        const mostAfter = idealGains(larger);
        for (const [side, gain] of (most ?? []).entries())
          expect(mostAfter?.[side]).toBeGreaterThanOrEqual(gain);
      }),
      runs,
    );
  });

  it('of a game where one wins what the other loses is all that is rational', () => {
    const pie = fc.array(fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pie, (slices) => {
        const game = slicedGame(slices.map((row) => row.map((own) => [own, 12 - own] as const)));
        const distinct = new Set(everyOutcome(game).map(({ utilities }) => utilities.join()));
        expect(paretoFrontier(outcomeSpace(game)).size).toBe(distinct.size);
      }),
      runs,
    );
    const even = slicedGame([Array.from({ length: 11 }, (_, i) => [i, 10 - i] as const)]);
    expect(gainsOf(even, nashPoint(outcomeSpace(even)).outcome)).toEqual([5, 5]);
  });
});
