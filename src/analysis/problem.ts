import type { Aim } from './aim.ts';
import { at } from './at.ts';
import { type Joints, utilitiesOf } from './joints.ts';
import type { Limits } from './limits.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** What a search has to solve: of all outcomes above the floors, the one that serves the aim best. */
export interface Problem {
  readonly space: OutcomeSpace;
  readonly limits: Limits;
  readonly aim: Aim;
}

/** The best that a search has come upon so far. */
export interface Best {
  readonly joints: Joints | null;
  readonly utilities: Float64Array;
  readonly score: number;
}

/** Before anything is known: a score that every outcome above the floors exceeds, since scores never fall. */
export function nothingYet({ limits, aim }: Problem): Best {
  return { joints: null, utilities: limits.floors, score: aim.score(limits.floors) - 1 };
}

/** The joint options, if they stand above the floors and beat the best so far; otherwise the best so far. */
export function betterOf(problem: Problem, best: Best, joints: Joints): Best {
  const { space, limits, aim } = problem;
  const utilities = utilitiesOf(space, joints);
  if (utilities.some((utility, side) => utility < at(limits.floors, side))) return best;
  if (best.joints !== null && !aim.beats(utilities, best.utilities)) return best;
  return { joints, utilities, score: aim.score(utilities) };
}
