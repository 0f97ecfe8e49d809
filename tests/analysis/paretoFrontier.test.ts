import { describe, expect, it } from 'vitest';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { type ParetoFrontier, paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { everyOutcome, type Valued, valued } from './everyOutcome.ts';
import { eachGame, GAMES, patience } from './variedGames.ts';

function pointsOf(game: OutcomeSpaceInput, { size, utilities }: ParetoFrontier): number[][] {
  const sides = game.delegations.length;
  return Array.from({ length: size }, (_, i) => [
    ...utilities.subarray(i * sides, (i + 1) * sides),
  ]);
}

const inOrder = (points: readonly (readonly number[])[]) =>
  points.map((point) => point.join()).sort();

const isRational = ({ gains }: Valued) => gains.every((gain) => gain >= 0);
const covers = (a: readonly number[], b: readonly number[]) =>
  a.every((utility, side) => utility >= (b[side] ?? 0));

/** The utilities that no rational outcome dominates, each once, by comparing all with all. */
function undominated(game: OutcomeSpaceInput): string[] {
  const rational = everyOutcome(game).filter(isRational);
  const distinct = [...new Map(rational.map((each) => [each.utilities.join(), each])).values()];
  const best = distinct.filter(
    (each) => !distinct.some((other) => other !== each && covers(other.utilities, each.utilities)),
  );
  return inOrder(best.map(({ utilities }) => utilities));
}

/** The same game with delegations and norms the other way round. */
function reversed(game: OutcomeSpaceInput): OutcomeSpaceInput {
  return {
    ...game,
    delegations: game.delegations.toReversed(),
    norms: game.norms.toReversed(),
    linkages: game.linkages.toReversed(),
  };
}

describe(`the Pareto frontier in ${GAMES} games of two to five delegations`, patience, () => {
  it('holds every undominated list of utilities that is rational for all, once, and no other', () => {
    eachGame((game, seed) => {
      const frontier = paretoFrontier(outcomeSpace(game));
      expect(frontier.kind).toBe('exact');
      expect(inOrder(pointsOf(game, frontier)), `game ${seed}`).toEqual(undominated(game));
    });
  });

  it('has for each point an outcome with these utilities that keeps to closed norms', () => {
    eachGame((game, seed) => {
      const frontier = paretoFrontier(outcomeSpace(game));
      for (const [i, point] of pointsOf(game, frontier).entries()) {
        const witness = frontier.witness(i);
        expect(valued(game, witness).utilities, `game ${seed}`).toEqual(point);
        expect(witness, `game ${seed}`).toMatchObject(game.closed ?? {});
      }
    });
  });

  it('does not depend on the order of delegations and norms', () => {
    eachGame((game, seed) => {
      const here = pointsOf(game, paretoFrontier(outcomeSpace(game)));
      const there = pointsOf(game, paretoFrontier(outcomeSpace(reversed(game))));
      const turned = there.map((point) => point.toReversed());
      expect(inOrder(turned), `game ${seed}`).toEqual(inOrder(here));
    });
  });

  it('is called a sample where four or more may compare too little, and then holds only true points', () => {
    const samples = new Map<string, number>();
    eachGame((game, seed) => {
      const frontier = paretoFrontier(outcomeSpace(game), 5);
      const points = inOrder(pointsOf(game, frontier));
      const all = undominated(game);
      if (game.delegations.length < 4) expect(frontier.kind).toBe('exact');
      if (frontier.kind === 'exact') expect(points, `game ${seed}`).toEqual(all);
      expect(
        points.filter((point) => !all.includes(point)),
        `game ${seed}`,
      ).toEqual([]);
      expect(points.length > 0, `game ${seed}`).toBe(all.length > 0);
      expect(new Set(points).size).toBe(points.length);
      samples.set(frontier.kind, (samples.get(frontier.kind) ?? 0) + 1);
    });
    expect(samples.get('sample')).toBeGreaterThan(0);
  });
});

describe('a Pareto frontier', () => {
  const game = {
    norms: [{ id: 'N', wordings: ['A'], silence: true }],
    delegations: ['D1', 'D2'],
    values: { D1: { N: { A: 3 } }, D2: { N: { A: 2 } } },
    linkages: [],
    reservations: { D1: 0, D2: 0 },
  };

  it('is empty where nothing is rational for all', () => {
    const space = outcomeSpace({ ...game, reservations: { D1: 0, D2: 3 } });
    expect(paretoFrontier(space)).toMatchObject({ kind: 'exact', size: 0 });
  });

  it('refuses to name an outcome for a point that it does not have', () => {
    const frontier = paretoFrontier(outcomeSpace(game));
    expect(frontier.witness(0)).toEqual({ N: 'A' });
    expect(() => frontier.witness(1)).toThrow(RangeError);
  });
});
