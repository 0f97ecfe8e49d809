import { describe, expect, it } from 'vitest';
import { closingLoss } from '../../src/analysis/closingLoss.ts';
import { distancesFrom } from '../../src/analysis/distances.ts';
import { opposition } from '../../src/analysis/opposition.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { solutionPoints } from '../../src/analysis/solutionPoints.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { everyOutcome, product, sum, type Valued, valued } from './everyOutcome.ts';
import { eachGame, GAMES, patience } from './variedGames.ts';

/** Distances in utilities that run from 0 to 1 over all options, closed or not. */
function scaledBy(game: OutcomeSpaceInput) {
  const all = everyOutcome({ ...game, closed: {} });
  const ranges = game.delegations.map((_, side) => {
    const own = all.map(({ utilities }) => utilities[side] ?? 0);
    return Math.max(...own) - Math.min(...own);
  });
  return (a: readonly number[], b: readonly number[]) =>
    Math.hypot(
      ...ranges.map((range, side) => (range === 0 ? 0 : ((a[side] ?? 0) - (b[side] ?? 0)) / range)),
    );
}

const isRational = ({ gains }: Valued) => gains.every((gain) => gain >= 0);

describe(`in ${GAMES} games, as going through all outcomes shows,`, patience, () => {
  it('the opposition is the least distance to the corner of what each can have alone', () => {
    eachGame((game, seed) => {
      const all = everyOutcome(game);
      const distance = scaledBy(game);
      const corner = game.delegations.map((_, side) =>
        Math.max(...all.map(({ utilities }) => utilities[side] ?? 0)),
      );
      const least = Math.min(...all.map(({ utilities }) => distance(corner, utilities)));
      const found = opposition(outcomeSpace(game));
      expect(found.proven, `game ${seed}`).toBe(true);
      expect(found.distance, `game ${seed}`).toBeCloseTo(least, 9);
      expect(distance(corner, valued(game, found.outcome).utilities)).toBeCloseTo(least, 9);
      expect(found.outcome).toMatchObject(game.closed ?? {});
    });
  });

  it('outcomes lie as far from the points and from the frontier as their utilities tell', () => {
    eachGame((game, seed) => {
      const space = outcomeSpace(game);
      const points = solutionPoints(space);
      const frontier = paretoFrontier(space);
      const all = everyOutcome(game);
      const from = all[(seed * 17) % all.length];
      if (from === undefined) throw new Error('a game without outcomes');
      const found = distancesFrom(space, from.outcome, points, frontier);
      const distance = scaledBy(game);
      for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
        const { outcome } = points[name];
        expect(outcome === null, `game ${seed}`).toBe(!all.some(isRational));
        if (outcome === null) expect(found[name]).toBeNull();
        else {
          const there = valued(game, outcome).utilities;
          expect(found[name], `${name} of game ${seed}`).toBeCloseTo(
            distance(from.utilities, there),
            9,
          );
        }
      }
      if (!all.some(isRational)) expect(found).toMatchObject({ ideal: null, frontier: null });
      else {
        const best = undominated(all.filter(isRational));
        const least = Math.min(...best.map((each) => distance(from.utilities, each.utilities)));
        expect(found.frontier?.kind).toBe('exact');
        expect(found.frontier?.distance, `game ${seed}`).toBeCloseTo(least, 9);
      }
    });
  });

  it('closing a norm loses the difference between the best before and the best after', () => {
    eachGame((game, seed) => {
      const { closed = {} } = game;
      const open = game.norms.filter(({ id }) => closed[id] === undefined);
      const norm = open[seed % open.length];
      if (norm === undefined) return;
      const closing = { [norm.id]: norm.wordings[seed % norm.wordings.length] ?? '' };
      const before = everyOutcome(game).filter(isRational);
      const after = before.filter(({ outcome }) => outcome[norm.id] === closing[norm.id]);
      const found = closingLoss(game, closing);
      expect(found.proven, `game ${seed}`).toBe(true);
      expect(found.nash.loss, `game ${seed}`).toBe(mostProduct(before) - mostProduct(after));
      const nothing = sum(game.delegations.map((id) => game.reservations[id] ?? 0));
      expect(found.welfare.loss, `game ${seed}`).toBe(
        mostWelfare(before, nothing) - mostWelfare(after, nothing),
      );
      for (const loss of [found.nash, found.welfare]) {
        expect(loss.before === null).toBe(before.length === 0);
        expect(loss.after === null).toBe(after.length === 0);
        if (loss.after) expect(loss.after).toMatchObject(closing);
      }
    });
  });
});

function undominated(some: readonly Valued[]): readonly Valued[] {
  const covers = (a: Valued, b: Valued) =>
    a.utilities.every((utility, side) => utility >= (b.utilities[side] ?? 0));
  return some.filter((each) => !some.some((other) => covers(other, each) && !covers(each, other)));
}

function mostProduct(some: readonly Valued[]): bigint {
  return some
    .map(({ gains }) => product(gains))
    .reduce((most, each) => (each - most > 0n ? each : most), 0n);
}

function mostWelfare(some: readonly Valued[], nothing: number): number {
  return some.reduce((most, { utilities }) => Math.max(most, sum(utilities)), nothing);
}

/** One norm; the values of D1 and D2 to each wording. */
function oneNorm(rows: Readonly<Record<string, readonly [number, number]>>): OutcomeSpaceInput {
  const values = (side: 0 | 1) => ({
    N: Object.fromEntries(Object.entries(rows).map(([wording, row]) => [wording, row[side]])),
  });
  return {
    norms: [{ id: 'N', wordings: Object.keys(rows), silence: false }],
    delegations: ['D1', 'D2'],
    values: { D1: values(0), D2: values(1) },
    linkages: [],
    reservations: { D1: 0, D2: 0 },
  };
}

describe('measures of small games', () => {
  it('find full opposition where all is won by one alone, and none where both want the same', () => {
    const split = outcomeSpace(oneNorm({ A: [10, 0], B: [0, 10] }));
    expect(opposition(split).distance).toBe(1);
    const shared = outcomeSpace(oneNorm({ A: [7, 2], B: [0, 0] }));
    expect(opposition(shared)).toMatchObject({ distance: 0, outcome: { N: 'A' } });
    const middle = outcomeSpace(oneNorm({ A: [10, 0], B: [6, 12], C: [0, 20] }));
    expect(opposition(middle).distance).toBeCloseTo(Math.hypot(0.4, 0.4));
  });

  it('do not depend on the unit of a utility', () => {
    const rows = { A: [10, 0], B: [6, 12], C: [0, 20] } as const;
    const larger = { A: [10_000, 0], B: [6000, 12], C: [0, 20] } as const;
    expect(opposition(outcomeSpace(oneNorm(larger))).distance).toBe(
      opposition(outcomeSpace(oneNorm(rows))).distance,
    );
  });

  it('call the distance to a sample the most that it can be', () => {
    const space = outcomeSpace(oneNorm({ A: [10, 0], B: [0, 10] }));
    const sample = { ...paretoFrontier(space), kind: 'sample' as const };
    const points = solutionPoints(space);
    const distances = distancesFrom(space, { N: 'A' }, points, sample);
    expect(distances.frontier).toEqual({ kind: 'at-most', distance: 0 });
    expect(distances.ideal).toBe(1);
  });

  it('count a zone that closing empties as no agreement, and refuse to close twice', () => {
    const game = { ...oneNorm({ A: [10, 1], B: [5, 5] }), reservations: { D1: 4, D2: 3 } };
    expect(closingLoss(game, { N: 'A' })).toMatchObject({
      nash: { before: { N: 'B' }, after: null, loss: 2n },
      welfare: { before: { N: 'B' }, after: null, loss: 3 },
    });
    const closed: Record<string, string> = { N: 'A' };
    expect(() => closingLoss({ ...game, closed }, { N: 'B' })).toThrow(RangeError);
  });

  it('give solution points with the utilities of their outcomes', () => {
    const space = outcomeSpace(oneNorm({ A: [10, 1], B: [5, 5] }));
    for (const point of Object.values(solutionPoints(space))) {
      if ('outcome' in point) {
        expect(point.utilities).toEqual(utilityOf(space, point.outcome as Outcome));
      }
    }
  });
});
