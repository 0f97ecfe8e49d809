import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';

type Point = Readonly<Record<string, number>>;

/** The points of the frontier, each delegation's utility under its name. */
export function pointsOf(game: OutcomeSpaceInput): readonly Point[] {
  const { size, utilities } = paretoFrontier(outcomeSpace(game));
  const sides = game.delegations.length;
  return Array.from({ length: size }, (_, point) =>
    Object.fromEntries(
      game.delegations.map((id, side) => [id, utilities[point * sides + side] ?? Number.NaN]),
    ),
  );
}

/** As a set: without order, of points or of delegations. */
export function asSet(points: readonly Point[]): readonly string[] {
  return points.map((point) => JSON.stringify(Object.entries(point).sort())).sort();
}
