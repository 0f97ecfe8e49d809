import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kalaiSmorodinskyPoint } from '../../src/analysis/kalaiSmorodinskyPoint.ts';
import { leftOnTable } from '../../src/analysis/leftOnTable.ts';
import { maxMinGain } from '../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import { type Outcome, SILENCE } from '../../src/analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { solutionPoints } from '../../src/analysis/solutionPoints.ts';
import { utilitarianPoint } from '../../src/analysis/utilitarianPoint.ts';
import { zoneOfAgreementIsEmpty } from '../../src/analysis/zoneOfAgreementIsEmpty.ts';
import { arbitraryGame } from './arbitraryGame.ts';
import { inOtherUnits, withWording } from './changedGame.ts';
import { compareInOrder, everyOutcome, product, sum, valued } from './everyOutcome.ts';
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
const productOf = (game: OutcomeSpaceInput, outcome: Outcome | null) =>
  outcome && product(valued(game, outcome).gains);

/** The smallest share of what each could gain at the ideal point of a game, of those who can gain. */
function smallestShare(
  game: OutcomeSpaceInput,
  outcome: Outcome,
  ideal: readonly number[],
): number {
  return Math.min(
    1,
    ...valued(game, outcome).gains.flatMap((gain, side) => {
      const most = ideal[side] ?? 0;
      return most > 0 ? [gain / most] : [];
    }),
  );
}

describe('every solution point', patience, () => {
  it('is rational, and nothing is left on the table', () => {
    fc.assert(
      fc.property(arbitraryGame, (game) => {
        const space = outcomeSpace(game);
        const { ideal, ...points } = solutionPoints(space);
        for (const { outcome, proven } of Object.values(points)) {
          expect(proven).toBe(true);
          expect(outcome === null).toBe(ideal.utilities === null);
          if (outcome === null) continue;
          expect(Math.min(...valued(game, outcome).gains)).toBeGreaterThanOrEqual(0);
          expect(leftOnTable(space, outcome).total).toBe(0);
        }
      }),
      runs,
    );
  });

  it('is best in its own way, and no other point is better', () => {
    fc.assert(
      fc.property(arbitraryGame, (game) => {
        const { ideal: _, ...points } = solutionPoints(outcomeSpace(game));
        const { nash, egalitarian, utilitarian } = points;
        for (const { outcome } of Object.values(points)) {
          if (!outcome || !nash.outcome || !egalitarian.outcome || !utilitarian.outcome) return;
          const each = valued(game, outcome);
          expect(product(each.gains) <= product(valued(game, nash.outcome).gains)).toBe(true);
          const [least = 0] = each.rising;
          expect(least).toBeLessThanOrEqual(valued(game, egalitarian.outcome).rising[0] ?? 0);
          expect(sum(each.utilities)).toBeLessThanOrEqual(
            sum(valued(game, utilitarian.outcome).utilities),
          );
        }
      }),
      runs,
    );
  });

  it('is absent, explicitly, where a reservation lies above all that there is', () => {
    fc.assert(
      fc.property(arbitraryGame, (game) => {
        const most = Math.max(...everyOutcome(game).map(({ utilities }) => utilities[0] ?? 0));
        const space = outcomeSpace({
          ...game,
          reservations: { ...game.reservations, D1: most + 1 },
        });
        const { ideal, ...points } = solutionPoints(space);
        expect(zoneOfAgreementIsEmpty(space)).toBe(true);
        expect(ideal).toMatchObject({ utilities: null, proven: true });
        for (const point of Object.values(points)) {
          expect(point).toEqual({ outcome: null, utilities: null, proven: true });
        }
      }),
      runs,
    );
  });
});

describe('the Nash point', patience, () => {
  const times = fc.integer({ min: 1, max: 9 });
  const plus = fc.integer({ min: -30, max: 30 });

  it('does not depend on units and origins of utilities', () => {
    fc.assert(
      fc.property(arbitraryGame, times, plus, (game, factor, shift) => {
        const other = inOtherUnits(game, 'D1', factor, shift);
        const { outcome } = nashPoint(outcomeSpace(other));
        expect(productOf(game, outcome)).toBe(
          productOf(game, nashPoint(outcomeSpace(game)).outcome),
        );
      }),
      runs,
    );
  });

  it('stays as good when options that it does not take go (independence of irrelevant alternatives)', () => {
    fc.assert(
      fc.property(arbitraryGame, order, (game, by) => {
        const { outcome } = nashPoint(outcomeSpace(game));
        if (outcome === null) return;
        const norms = game.norms.map((norm, i) => ({
          ...norm,
          silence: norm.silence && (outcome[norm.id] === SILENCE || ((by >> i) & 1) === 1),
          wordings: norm.wordings.filter(
            (wording, w) => outcome[norm.id] === wording || ((by >> (i + w)) & 1) === 1,
          ),
        }));
        const fewer = { ...game, norms };
        expect(
          gainsOf(fewer, nashPoint(outcomeSpace(fewer)).outcome)?.toSorted((a, b) => a - b),
        ).toEqual(gainsOf(game, outcome)?.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it('of a game in which the two could change places is even, or as good mirrored', () => {
    const pair = fc.tuple(fc.nat(20), fc.nat(20));
    const rows = fc.array(fc.array(pair, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (halves) => {
        const game = slicedGame(
          halves.map((half) =>
            half.flatMap(
              ([a, b]) =>
                [
                  [a, b],
                  [b, a],
                ] as const,
            ),
          ),
        );
        const points = pointsOf(game);
        const mirrored = points.map(({ D1 = 0, D2 = 0 }) => ({ D1: D2, D2: D1 }));
        expect(asSet(mirrored)).toEqual(asSet(points));
        const [own = 0, other = 0] = gainsOf(game, nashPoint(outcomeSpace(game)).outcome) ?? [];
        expect(asSet(points)).toContain(asSet([{ D1: other, D2: own }])[0]);
      }),
      runs,
    );
  });
});

describe('the Kalai-Smorodinsky point', patience, () => {
  it('does not depend on units and origins of utilities', () => {
    fc.assert(
      fc.property(
        arbitraryGame,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -30, max: 30 }),
        (game, factor, shift) => {
          const ideal = idealGains(game);
          const { outcome } = kalaiSmorodinskyPoint(outcomeSpace(game));
          const other = kalaiSmorodinskyPoint(
            outcomeSpace(inOtherUnits(game, 'D1', factor, shift)),
          );
          if (ideal === null || outcome === null || other.outcome === null) {
            expect([ideal, outcome, other.outcome]).toEqual([null, null, null]);
            return;
          }
          expect(smallestShare(game, other.outcome, ideal)).toBe(
            smallestShare(game, outcome, ideal),
          );
        },
      ),
      runs,
    );
  });

  it('gives no smaller a share where there is more to choose from and the ideal stays', () => {
    fc.assert(
      fc.property(arbitraryGame, place, worth, (game, norm, more) => {
        const larger = withWording(game, norm, more);
        const ideal = idealGains(game);
        fc.pre(ideal !== null && String(ideal) === String(idealGains(larger)));
        const before = kalaiSmorodinskyPoint(outcomeSpace(game)).outcome;
        const after = kalaiSmorodinskyPoint(outcomeSpace(larger)).outcome;
        if (!ideal || !before || !after) throw new Error('no point, but an ideal');
        expect(smallestShare(larger, after, ideal)).toBeGreaterThanOrEqual(
          smallestShare(game, before, ideal),
        );
      }),
      runs,
    );
  });
});

describe('the egalitarian point', patience, () => {
  it('gives the worst-off no less where there is more to choose from', () => {
    fc.assert(
      fc.property(arbitraryGame, place, worth, (game, norm, more) => {
        const { gain } = maxMinGain(outcomeSpace(game));
        expect(maxMinGain(outcomeSpace(withWording(game, norm, more))).gain).toBeGreaterThanOrEqual(
          gain,
        );
      }),
      runs,
    );
  });

  it('is leximin to the last unit', () => {
    fc.assert(
      fc.property(arbitraryGame, (game) => {
        const { rising } = valued(game, maxMinGain(outcomeSpace(game)).outcome);
        const ahead = everyOutcome(game).filter(
          (other) => compareInOrder(other.rising, rising) > 0,
        );
        expect(ahead).toEqual([]);
      }),
      runs,
    );
  });

  it('depends on the unit of a utility', () => {
    const game = slicedGame([
      [
        [4, 2],
        [2, 4],
        [3, 3],
      ],
    ]);
    expect(maxMinGain(outcomeSpace(game)).outcome).toEqual({ N1: 'W3' });
    const doubled = inOtherUnits(game, 'D1', 2, 0);
    expect(maxMinGain(outcomeSpace(doubled)).outcome).toEqual({ N1: 'W2' });
  });
});

describe('the utilitarian point', patience, () => {
  it('does not depend on origins of utilities', () => {
    fc.assert(
      fc.property(arbitraryGame, fc.integer({ min: -30, max: 30 }), (game, shift) => {
        const here = utilitarianPoint(outcomeSpace(game));
        const there = utilitarianPoint(outcomeSpace(inOtherUnits(game, 'D2', 1, shift)));
        if (here.outcome !== null) expect(there.score).toBe(here.score + shift);
        expect(gainsOf(game, there.outcome) && sum(gainsOf(game, there.outcome) ?? [])).toBe(
          here.outcome && sum(gainsOf(game, here.outcome) ?? []),
        );
      }),
      runs,
    );
  });
});
