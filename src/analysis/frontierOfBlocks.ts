import { at } from './at.ts';
import type { Block } from './block.ts';
import type { Budget } from './boxSieve.ts';
import { type Rows, visitFallingSums } from './fallingSums.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { grown, type Sieve } from './sieve.ts';
import { sieveFor } from './sieveFor.ts';

/** The undominated sums of some blocks, and how each came about. */
interface Stage extends Rows {
  /** The block that came last, by its place in the space. */
  readonly block: number;
  /** For each point, the point of the stage before and the joint option of the block. */
  readonly before: Int32Array;
  readonly joints: Int32Array;
}

/** The points of a frontier, each with the joint options that lead there: one row for each point. */
export interface FrontierPoints extends Rows {
  readonly joints: Int32Array;
}

/**
 * All undominated utilities that are rational for all, exactly; `null` if four or more delegations would
 * need as many comparisons as are given, or more. Adding the same to two points keeps which dominates, so
 * the blocks are added one after another, and what is dominated among the sums so far is dropped.
 */
export function frontierOfBlocks(space: OutcomeSpace, comparisons: number): FrontierPoints | null {
  const sides = space.delegations.length;
  const budget = { left: sides > 3 ? comparisons : Infinity };
  // Large blocks first, while there are few points to add each of their options to.
  const order = [...space.blocks.entries()].sort(([, a], [, b]) => b.tried.length - a.tried.length);
  // What each delegation needs from the blocks added so far: its reservation less the most of the others.
  const needs = space.reservations.slice();
  for (const [, block] of order) addMost(needs, block, -1);
  if (needs.some((need) => need > 0)) return NONE;
  let points: Rows = { count: 1, utilities: new Float64Array(sides) };
  const stages: Stage[] = [];
  for (const [place, block] of order) {
    addMost(needs, block, 1);
    const kept = undominatedSums(points, block, needs, sieveFor(sides, budget), budget);
    if (budget.left <= 0) return null;
    const stage = { ...kept, block: place };
    stages.push(stage);
    points = stage;
  }
  return { count: points.count, utilities: points.utilities, joints: tracedBack(stages, points) };
}

const NONE: FrontierPoints = {
  count: 0,
  utilities: new Float64Array(0),
  joints: new Int32Array(0),
};

function addMost(needs: Float64Array, { tried, worth }: Block, times: number): void {
  for (let side = 0; side < needs.length; side++) {
    let most = -Infinity;
    for (const joint of tried) most = Math.max(most, at(worth, joint * needs.length + side));
    needs[side] = at(needs, side) + times * most;
  }
}

/** The undominated ones of the sums of a point and an option of the block that give each delegation what it needs. */
function undominatedSums(
  points: Rows,
  { tried, worth }: Block,
  needs: Float64Array,
  sieve: Sieve,
  budget: Budget,
): Omit<Stage, 'block'> {
  const sides = needs.length;
  const options = { count: tried.length, utilities: new Float64Array(tried.length * sides) };
  tried.forEach((joint, option) => {
    options.utilities.set(worth.subarray(joint * sides, (joint + 1) * sides), option * sides);
  });
  let utilities = new Float64Array(64 * sides);
  let before = new Int32Array(64);
  let joints = new Int32Array(64);
  let count = 0;
  visitFallingSums(points, options, sides, (sum, point, option) => {
    for (let side = 0; side < sides; side++) {
      // Sums fall, so that nothing after this one gives the first delegation what it needs either.
      if (at(sum, side) < at(needs, side)) return side > 0;
    }
    if (!sieve.keeps(sum)) return budget.left > 0;
    if (count === before.length) {
      utilities = grown(utilities);
      before = grownWhole(before);
      joints = grownWhole(joints);
    }
    utilities.set(sum, count * sides);
    before[count] = point;
    joints[count] = at(tried, option);
    count++;
    return true;
  });
  return { count, utilities: utilities.slice(0, count * sides), before, joints };
}

function grownWhole(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** For each point of the last stage, the joint option of every block. */
function tracedBack(stages: readonly Stage[], { count }: Rows): Int32Array {
  const joints = new Int32Array(count * stages.length);
  for (let point = 0; point < count; point++) {
    let place = point;
    for (let i = stages.length - 1; i >= 0; i--) {
      const stage = stages[i];
      if (stage === undefined) continue;
      joints[point * stages.length + stage.block] = at(stage.joints, place);
      place = at(stage.before, place);
    }
  }
  return joints;
}
