import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { jointsOf, utilitiesOf } from './joints.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import type { ParetoFrontier } from './paretoFrontier.ts';
import type { SolutionPoints } from './solutionPoints.ts';
import { scaledDistance, utilityScale } from './utilityScale.ts';

/** How far an outcome lies from each point; `null` where there is no such point. */
export type Distances = Readonly<Record<keyof SolutionPoints, number | null>> & {
  readonly frontier: FrontierDistance | null;
};

/** How far it is to the nearest point of the frontier: exactly, or at most so far if only a sample is known. */
interface FrontierDistance {
  readonly kind: 'exact' | 'at-most';
  readonly distance: number;
}

/**
 * Euclidean distances of any outcome, rational or not, in utilities that are scaled for each delegation
 * (`utilityScale`): from 0 to the root of the number of delegations. GENIUS takes utilities as its files have them.
 */
export function distancesFrom(
  space: OutcomeSpace,
  outcome: Outcome,
  points: SolutionPoints,
  frontier: ParetoFrontier,
): Distances {
  const scale = utilityScale(space);
  const here = utilitiesOf(space, jointsOf(space, outcome));
  const to = (there: Readonly<Record<DelegationId, MicroPoints>> | null): number | null =>
    there &&
    scaledDistance(
      scale,
      here,
      Float64Array.from(space.delegations, (id) => there[id] ?? Number.NaN),
    );
  return {
    nash: to(points.nash.utilities),
    kalaiSmorodinsky: to(points.kalaiSmorodinsky.utilities),
    egalitarian: to(points.egalitarian.utilities),
    utilitarian: to(points.utilitarian.utilities),
    ideal: to(points.ideal.utilities),
    frontier: nearest(frontier, (there) => scaledDistance(scale, here, there)),
  };
}

function nearest(
  { kind, size, utilities }: ParetoFrontier,
  distance: (there: Float64Array) => number,
): FrontierDistance | null {
  if (size === 0) return null;
  const sides = utilities.length / size;
  let least = Infinity;
  for (let row = 0; row < utilities.length; row += sides) {
    least = Math.min(least, distance(utilities.subarray(row, row + sides)));
  }
  return { kind: kind === 'exact' ? 'exact' : 'at-most', distance: least };
}
