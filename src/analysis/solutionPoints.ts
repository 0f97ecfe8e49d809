import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import { type IdealPoint, idealPoint } from './idealPoint.ts';
import { kalaiSmorodinskyPoint } from './kalaiSmorodinskyPoint.ts';
import { maxMinGain } from './maxMinGain.ts';
import { nashPoint } from './nashPoint.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { utilitarianPoint } from './utilitarianPoint.ts';
import { utilityOf } from './utilityOf.ts';

/** An outcome that a solution concept names. */
export interface SolutionPoint {
  /** Both `null` if no outcome is rational for all or, without `proven`, none was found. */
  readonly outcome: Outcome | null;
  readonly utilities: Readonly<Record<DelegationId, MicroPoints>> | null;
  readonly proven: boolean;
}

/** Each as its own file defines it, among the outcomes rational for all. */
export interface SolutionPoints {
  readonly nash: SolutionPoint;
  readonly kalaiSmorodinsky: SolutionPoint;
  readonly egalitarian: SolutionPoint;
  readonly utilitarian: SolutionPoint;
  readonly ideal: IdealPoint;
}

/** The solution points of a space, without its frontier; each search has the node limit for itself. */
export function solutionPoints(space: OutcomeSpace, nodeLimit = NODE_LIMIT): SolutionPoints {
  const egalitarian = maxMinGain(space, nodeLimit);
  const isRational = egalitarian.gain >= 0;
  return {
    nash: pointOf(space, nashPoint(space, nodeLimit)),
    kalaiSmorodinsky: pointOf(space, kalaiSmorodinskyPoint(space, nodeLimit)),
    egalitarian: pointOf(space, {
      outcome: isRational ? egalitarian.outcome : null,
      proven: egalitarian.proven,
    }),
    utilitarian: pointOf(space, utilitarianPoint(space, nodeLimit)),
    ideal: idealPoint(space, nodeLimit),
  };
}

function pointOf(
  space: OutcomeSpace,
  { outcome, proven }: Pick<SolutionPoint, 'outcome' | 'proven'>,
): SolutionPoint {
  return { outcome, utilities: outcome && utilityOf(space, outcome), proven };
}
