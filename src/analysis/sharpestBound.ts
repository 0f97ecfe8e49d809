import type { Bound } from './aim.ts';
import { at } from './at.ts';
import { type Joints, utilitiesOf } from './joints.ts';
import { type Best, betterOf, type Problem } from './problem.ts';

/** Bounds tried before the search begins. */
const ROUNDS = 60;

/** How firmly the first bound weighs what is missed; later ones grow by the square root of their number. */
const FIRMNESS = 2;

/** The bound that leaves the least room, its ceiling over all outcomes, and the best outcome met on the way. */
export interface SharpestBound {
  readonly bound: Bound;
  readonly ceiling: number;
  readonly best: Best;
}

/**
 * Looks for the bound whose ceiling over all outcomes is lowest (Lagrangian dual, by dual averaging):
 * each bound is made sharp near the mean of the outcomes that took the earlier ones furthest.
 */
export function sharpestBound(problem: Problem, start: Best): SharpestBound {
  const { limits, aim, space } = problem;
  const mean = new Float64Array(limits.floors.length);
  let best = start;
  let sharpest: { bound: Bound; ceiling: number } | undefined;
  for (let round = 1; ; round++) {
    const bound = aim.boundNear(mean, (FIRMNESS * Math.sqrt(round)) / limits.range);
    const { joints, sum } = furthest(problem, bound);
    const ceiling = bound.ceiling(sum);
    if (sharpest === undefined || ceiling < sharpest.ceiling) sharpest = { bound, ceiling };
    best = betterOf(problem, best, joints);
    if (round === ROUNDS || sharpest.ceiling <= best.score) return { ...sharpest, best };
    const utilities = utilitiesOf(space, joints);
    for (let side = 0; side < mean.length; side++) {
      mean[side] = at(mean, side) + (at(utilities, side) - at(mean, side)) / round;
    }
  }
}

/** The outcome with the largest weighted sum, block by block. */
function furthest({ space }: Problem, { weights }: Bound): { joints: Joints; sum: number } {
  const sides = weights.length;
  const joints = new Int32Array(space.blocks.length);
  let sum = 0;
  space.blocks.forEach(({ tried, worth }, i) => {
    let most = -Infinity;
    for (let index = 0; index < tried.length; index++) {
      const joint = at(tried, index);
      let weighted = 0;
      for (let side = 0; side < sides; side++) {
        weighted += at(weights, side) * at(worth, joint * sides + side);
      }
      if (weighted <= most) continue;
      most = weighted;
      joints[i] = joint;
    }
    sum += most;
  });
  return { joints, sum };
}
