import { branchAndBound, NODE_LIMIT } from './branchAndBound.ts';
import type { FrontierPoints } from './frontierOfBlocks.ts';
import { type Joints, utilitiesOf } from './joints.ts';
import { keepingReservations } from './keepingReservations.ts';
import { leximin } from './leximin.ts';
import { limitsOf } from './limits.ts';
import { largestExactWeight } from './multipliers.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { weightedSum } from './weightedSum.ts';

/** Mixed weights tried, besides one set in favour of each delegation and equal ones. */
const MIXED = 60;

/** No weight is 0: the largest sum could then be dominated. */
const LEAST_WEIGHT = 1;
/** Less where utilities are so fine that their weighted sums would not be exact. */
const LARGEST_WEIGHT = 1000;

/**
 * Some points of the frontier, each proven to be on it: outcomes rational for all with the largest weighted sum
 * for weights spread evenly, and the egalitarian one. Points that no positive weights favour are mostly missing.
 */
export function frontierSample(space: OutcomeSpace): FrontierPoints {
  const sides = space.delegations.length;
  const floors = keepingReservations(space);
  const limits = limitsOf(space, floors);
  const found = new Map<string, Joints>();
  const add = (joints: Joints): void => {
    const utilities = utilitiesOf(space, joints);
    const key = utilities.join();
    if (!found.has(key)) found.set(key, joints);
  };
  const fair = leximin(space, limits, NODE_LIMIT);
  if (fair.proven && fair.joints === null) return rowsOf(space, []);
  if (fair.proven && fair.joints !== null) add(fair.joints);
  const largest = Math.max(1, Math.min(LARGEST_WEIGHT, largestExactWeight(limits)));
  for (const weights of spreadWeights(sides, largest)) {
    const aim = weightedSum(weights, limits);
    const { joints, proven } = branchAndBound({ space, limits, aim }, NODE_LIMIT / 20);
    if (proven && joints !== null) add(joints);
  }
  return rowsOf(space, [...found.values()]);
}

function spreadWeights(sides: number, largest: number): Float64Array[] {
  const favouring = Array.from({ length: sides }, (_, favoured) =>
    new Float64Array(sides).fill(LEAST_WEIGHT).fill(largest, favoured, favoured + 1),
  );
  const mixed = Array.from({ length: MIXED }, (_, i) =>
    Float64Array.from({ length: sides }, (_, side) => {
      // Multiples of irrational numbers spread evenly from 0 to 1; their logarithms, over the simplex.
      const share = ((i + 1) * Math.sqrt(side * (side + 5) + 2)) % 1;
      return Math.max(
        LEAST_WEIGHT,
        Math.min(largest, Math.round((-largest / 5) * Math.log(share))),
      );
    }),
  );
  return [...favouring, new Float64Array(sides).fill(1), ...mixed];
}

function rowsOf(space: OutcomeSpace, found: readonly Joints[]): FrontierPoints {
  const sides = space.delegations.length;
  const utilities = new Float64Array(found.length * sides);
  const joints = new Int32Array(found.length * space.blocks.length);
  for (const [i, each] of found.entries()) {
    utilities.set(utilitiesOf(space, each), i * sides);
    joints.set(each, i * space.blocks.length);
  }
  return { count: found.length, utilities, joints };
}
