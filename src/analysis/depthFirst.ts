import type { Bound } from './aim.ts';
import { at } from './at.ts';
import type { Block } from './block.ts';
import { dot } from './dot.ts';
import { type Best, betterOf, type Problem } from './problem.ts';

/** A block as the search goes through it. */
interface Level {
  /** Place of the block in the space. */
  readonly place: number;
  /** Joint options by falling weighted worth, with their worth in the same order. */
  readonly joints: Int32Array;
  readonly worth: Float64Array;
  readonly weighted: Float64Array;
  /** The most that the levels after this one can still add: weighted, and to each delegation alone. */
  readonly weightedAfter: number;
  readonly worthAfter: Float64Array;
}

export interface DepthFirst {
  readonly best: Best;
  /** Joint options looked at. */
  readonly nodes: number;
  /** Whether nothing was left unseen that could be better. */
  readonly finished: boolean;
}

/**
 * Goes through all outcomes block by block, and leaves a branch when the bound, the floors or the score
 * of what each delegation can still reach say that nothing better than the best so far is in it.
 */
export function depthFirst(
  problem: Problem,
  bound: Bound,
  start: Best,
  nodeLimit: number,
): DepthFirst {
  const { aim, limits, space } = problem;
  const sides = limits.floors.length;
  const levels = levelsOf(space.blocks, bound.weights);
  const joints = new Int32Array(levels.length);
  const sums = levels.map(() => new Float64Array(sides));
  const reach = new Float64Array(sides);
  let best = start;
  let nodes = 0;
  let finished = true;

  const descend = (depth: number, taken: Float64Array, weightedTaken: number): void => {
    const level = levels[depth];
    const sum = sums[depth];
    if (level === undefined || sum === undefined) {
      best = betterOf(problem, best, joints.slice());
      return;
    }
    for (let option = 0; option < level.joints.length; option++) {
      const weighted = weightedTaken + at(level.weighted, option);
      if (bound.ceiling(weighted + level.weightedAfter) <= best.score) return;
      if (nodes >= nodeLimit) {
        finished = false;
        return;
      }
      nodes++;
      let low = false;
      for (let side = 0; side < sides; side++) {
        const value = at(taken, side) + at(level.worth, option * sides + side);
        const most = value + at(level.worthAfter, side);
        sum[side] = value;
        reach[side] = most;
        if (most < at(limits.floors, side)) low = true;
      }
      if (low || aim.score(reach) * aim.rounding <= best.score) continue;
      joints[level.place] = at(level.joints, option);
      descend(depth + 1, sum, weighted);
      if (!finished) return;
    }
  };
  descend(0, new Float64Array(sides), 0);
  return { best, nodes, finished };
}

/** Blocks in the order of the search: those first in which most is at stake. */
function levelsOf(blocks: readonly Block[], weights: Float64Array): readonly Level[] {
  const sides = weights.length;
  const rows = blocks.map(({ tried, worth }, place) => {
    const options = Array.from(tried, (joint) => {
      const row = worth.subarray(joint * sides, (joint + 1) * sides);
      return { joint, row, weighted: dot(weights, row) };
    });
    options.sort((a, b) => b.weighted - a.weighted || a.joint - b.joint);
    const highest = new Float64Array(sides).fill(-Infinity);
    const lowest = new Float64Array(sides).fill(Infinity);
    for (const { row } of options) {
      for (let side = 0; side < sides; side++) {
        highest[side] = Math.max(at(highest, side), at(row, side));
        lowest[side] = Math.min(at(lowest, side), at(row, side));
      }
    }
    return { place, options, highest, stake: dot(weights, highest) - dot(weights, lowest) };
  });
  rows.sort((a, b) => b.stake - a.stake || a.place - b.place);

  const levels: Level[] = [];
  let weightedAfter = 0;
  let worthAfter = new Float64Array(sides);
  for (const { place, options, highest } of rows.toReversed()) {
    levels.unshift({
      place,
      joints: Int32Array.from(options, ({ joint }) => joint),
      worth: Float64Array.from(options.flatMap(({ row }) => [...row])),
      weighted: Float64Array.from(options, ({ weighted }) => weighted),
      weightedAfter,
      worthAfter,
    });
    weightedAfter += options[0]?.weighted ?? 0;
    worthAfter = worthAfter.map((sum, side) => sum + at(highest, side));
  }
  return levels;
}
