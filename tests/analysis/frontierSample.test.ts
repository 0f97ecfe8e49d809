import { describe, expect, it } from 'vitest';
import { leftOnTable } from '../../src/analysis/leftOnTable.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { projectedFrontier } from '../../src/analysis/projectedFrontier.ts';
import { compareInOrder, everyOutcome, valued } from './everyOutcome.ts';
import { sixOptionGame } from './sixOptionGame.ts';
import { eachGame, GAMES, patience } from './variedGames.ts';

describe('a sample of the frontier of five delegations, among 12 norms of six options', () => {
  it('holds hundreds of points, each once, none of which any outcome dominates', () => {
    const game = sixOptionGame('single-peaked', 1, 5, 12);
    const space = outcomeSpace(game);
    const { kind: called, size, utilities, witness } = paretoFrontier(space, 1000);
    expect(called).toBe('sample');
    expect(size).toBeGreaterThanOrEqual(200);
    const points = Array.from({ length: size }, (_, i) => [
      ...utilities.subarray(5 * i, 5 * i + 5),
    ]);
    expect(new Set(points.map(String)).size).toBe(size);
    for (const [i, point] of points.entries()) {
      const outcome = witness(i);
      expect(valued(game, outcome).utilities).toEqual(point);
      expect(Math.min(...valued(game, outcome).gains)).toBeGreaterThanOrEqual(0);
      if (i % 10 === 0) {
        expect(leftOnTable(space, outcome)).toMatchObject({ total: 0, proven: true });
      }
    }
  });

  it('reaches the most that any two can have without loss to the reservations of the others', () => {
    const game = { ...sixOptionGame('single-peaked', 2, 4, 12) };
    const free = {
      ...game,
      reservations: Object.fromEntries(game.delegations.map((id) => [id, -1e9])),
    };
    const space = outcomeSpace(free);
    const { size, utilities } = paretoFrontier(space, 1000);
    const { count, utilities: two } = projectedFrontier(space, [1, 3]);
    const sampled = Array.from({ length: size }, (_, i) =>
      [utilities[4 * i + 1], utilities[4 * i + 3]].join(),
    );
    const ends = [0, count - 1].map((i) => [...two.subarray(2 * i, 2 * i + 2)].join());
    expect(sampled).toEqual(expect.arrayContaining(ends));
  });
});

describe(`a projected frontier in ${GAMES} games`, patience, () => {
  it('is the frontier of two delegations as if there were no others, with outcomes of the whole space', () => {
    eachGame((game, seed) => {
      const sides = game.delegations.length;
      const places = [seed % sides, (seed + 1) % sides] as const;
      const rational = everyOutcome(game).filter(({ gains }) =>
        places.every((side) => (gains[side] ?? -1) >= 0),
      );
      const both = rational.map(({ utilities }) => places.map((side) => utilities[side] ?? 0));
      const best = both.filter(
        (each) =>
          !both.some(
            (other) =>
              other.every((value, i) => value >= (each[i] ?? 0)) &&
              compareInOrder(other, each) !== 0,
          ),
      );
      const { count, utilities } = projectedFrontier(outcomeSpace(game), places);
      const found = Array.from({ length: count }, (_, i) =>
        [...utilities.subarray(2 * i, 2 * i + 2)].join(),
      );
      expect(found.sort(), `game ${seed}`).toEqual([...new Set(best.map(String))].sort());
    });
  });
});
