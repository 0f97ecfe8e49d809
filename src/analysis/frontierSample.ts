import { at } from './at.ts';
import { branchAndBound, NODE_LIMIT } from './branchAndBound.ts';
import type { FrontierPoints } from './frontierOfBlocks.ts';
import { type Joints, utilitiesOf } from './joints.ts';
import { keepingReservations } from './keepingReservations.ts';
import { leximin } from './leximin.ts';
import { type Limits, limitsOf } from './limits.ts';
import { largestExactWeight } from './multipliers.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { projectedFrontier } from './projectedFrontier.ts';
import { spreadWeights } from './spreadWeights.ts';
import { weightedSum } from './weightedSum.ts';

/** Searches for points that weights favour, for the best of two delegations, and for points near others. */
const SUPPORTED = 200;
const PROJECTED = 200;
const NEAR = 400;

/** Outcomes near others that are looked at; those that are not rational for all need no search. */
const NEIGHBOURS = 20 * NEAR;

/** Less where utilities are so fine that their weighted sums would not be exact. */
const LARGEST_WEIGHT = 1000;

/** A search that has proven nothing by then adds no point. */
const NODES_EACH = 3000;

/**
 * Some points of the frontier, each proven to be on it: the egalitarian one; those with the largest weighted sum
 * for weights spread evenly; for each two delegations, the best for both, completed for the others; and what
 * cannot be bettered from outcomes that differ in one block from a point so far. At most 801 searches.
 */
export function frontierSample(space: OutcomeSpace): FrontierPoints {
  const sides = space.delegations.length;
  const limits = limitsOf(space, keepingReservations(space));
  const found: Joints[] = [];
  const known = new Set<string>();
  const add = (joints: Joints): void => {
    const key = utilitiesOf(space, joints).join();
    if (!known.has(key)) found.push(joints);
    known.add(key);
  };
  const fair = leximin(space, limits, NODE_LIMIT);
  if (fair.proven && fair.joints === null) return rowsOf(space, []);
  if (fair.proven && fair.joints !== null) add(fair.joints);

  /** The largest sum above floors, with weights that are all positive: whatever dominated it would have a larger one. */
  const seek = (weights: Float64Array, floors: Float64Array, start: Joints | null): void => {
    const within: Limits = { ...limits, floors };
    const aim = weightedSum(weights, within);
    const { joints, proven } = branchAndBound({ space, limits: within, aim }, NODES_EACH, start);
    if (proven && joints !== null) add(joints);
  };
  // In a small space there are no more outcomes to find than there are.
  const outcomes = space.blocks.reduce((all, { tried }) => all * tried.length, 1);
  const largest = Math.max(1, Math.min(LARGEST_WEIGHT, largestExactWeight(limits)));
  const mixed = spreadWeights(sides, Math.min(SUPPORTED, outcomes), largest);
  const equal = new Float64Array(sides).fill(1);
  for (const weights of mixed) seek(weights, limits.floors, null);
  for (const floors of pairwiseFloors(space, limits)) seek(equal, floors, null);
  let searches = 0;
  for (let i = 0; i < Math.min(NEIGHBOURS, 4 * outcomes) && searches < NEAR; i++) {
    const from = found[i % found.length];
    if (from === undefined) break;
    const joints = neighbour(space, from, i);
    const utilities = utilitiesOf(space, joints);
    if (utilities.some((utility, side) => utility < at(limits.floors, side))) continue;
    seek(mixed[i % mixed.length] ?? equal, utilities, joints);
    searches++;
  }
  return rowsOf(space, found);
}

/** For each two delegations, points of their own frontier, evenly along it, as floors of a search for the others. */
function pairwiseFloors(space: OutcomeSpace, limits: Limits): readonly Float64Array[] {
  const sides = [...space.delegations.keys()];
  const pairs = sides.flatMap((one) => sides.slice(one + 1).map((other) => [one, other] as const));
  const ofEach = Math.floor(PROJECTED / pairs.length);
  return pairs.flatMap(([one, other]) => {
    const { count, utilities } = projectedFrontier(space, [one, other]);
    return Array.from({ length: Math.min(count, ofEach) }, (_, i) => {
      const point = count <= ofEach ? i : Math.round((i * (count - 1)) / Math.max(1, ofEach - 1));
      const floors = limits.floors.slice();
      floors[one] = at(utilities, point * 2);
      floors[other] = at(utilities, point * 2 + 1);
      return floors;
    });
  });
}

/** The joint options with those of one block replaced, each time others. */
function neighbour({ blocks }: OutcomeSpace, joints: Joints, time: number): Joints {
  const place = time % blocks.length;
  const tried = blocks[place]?.tried ?? joints;
  const share = ((time + 1) * Math.SQRT2) % 1;
  return joints.with(place, at(tried, Math.floor(share * tried.length)));
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
