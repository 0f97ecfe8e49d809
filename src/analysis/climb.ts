import { type Best, betterOf, type Problem } from './problem.ts';

/** Changes one block at a time for as long as that makes the best better. */
export function climb(problem: Problem, start: Best): Best {
  let best = start;
  for (;;) {
    const before = best;
    for (const [i, { tried }] of problem.space.blocks.entries()) {
      for (const joint of tried) {
        if (best.joints !== null) best = betterOf(problem, best, best.joints.with(i, joint));
      }
    }
    if (best === before) return best;
  }
}
