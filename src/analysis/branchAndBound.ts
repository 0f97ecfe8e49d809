import { climb } from './climb.ts';
import { depthFirst } from './depthFirst.ts';
import type { Joints } from './joints.ts';
import { betterOf, nothingYet, type Problem } from './problem.ts';
import { sharpestBound } from './sharpestBound.ts';

/** Where a search gives up if it is not told otherwise: well under a second. */
export const NODE_LIMIT = 3_000_000;

export interface Solution {
  /** `null` if no outcome stands above the floors, or none was found. */
  readonly joints: Joints | null;
  /** The score of the joint options; means nothing without them. */
  readonly score: number;
  /** Whether nothing is better, or there is nothing. Otherwise the search gave up at its limit. */
  readonly proven: boolean;
  /** Joint options looked at in the search proper. */
  readonly nodes: number;
}

/** Solves a problem exactly, unless it gives up. A start, if given, stands above the floors. */
export function branchAndBound(
  problem: Problem,
  nodeLimit: number,
  start: Joints | null = null,
): Solution {
  const nothing = nothingYet(problem);
  const first = start === null ? nothing : betterOf(problem, nothing, start);
  const { bound, ceiling, best } = sharpestBound(problem, first);
  if (ceiling <= best.score) return { ...best, proven: true, nodes: 0 };
  const search = depthFirst(problem, bound, climb(problem, best), nodeLimit);
  return { ...search.best, proven: search.finished, nodes: search.nodes };
}
