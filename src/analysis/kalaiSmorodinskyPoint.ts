import { at } from './at.ts';
import { branchAndBound, NODE_LIMIT } from './branchAndBound.ts';
import { gainShares } from './gainShares.ts';
import { idealPoint } from './idealPoint.ts';
import { outcomeOf } from './joints.ts';
import { keepingReservations } from './keepingReservations.ts';
import { limitsOf } from './limits.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

export interface KalaiSmorodinskyPoint {
  /** `null` if no outcome is rational for all or, without `proven`, none was found. */
  readonly outcome: Outcome | null;
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * The outcome rational for all with the largest smallest share, ties leximin; a share is the gain by the
 * gain at the ideal point. GENIUS gives the name to the least difference between two utilities, NegMAS to
 * the least spread of normalised gains.
 */
export function kalaiSmorodinskyPoint(
  space: OutcomeSpace,
  nodeLimit = NODE_LIMIT,
): KalaiSmorodinskyPoint {
  const ideal = idealPoint(space, nodeLimit);
  const { utilities } = ideal;
  if (utilities === null) return { outcome: null, proven: ideal.proven, nodes: ideal.nodes };
  const most = Float64Array.from(
    space.delegations,
    (id, side) => (utilities[id] ?? 0) - at(space.reservations, side),
  );
  const limits = limitsOf(space, keepingReservations(space));
  const aim = gainShares(space.reservations, most, limits);
  const found = branchAndBound({ space, limits, aim }, nodeLimit - ideal.nodes);
  return {
    outcome: found.joints && outcomeOf(space, found.joints),
    proven: ideal.proven && found.proven,
    nodes: ideal.nodes + found.nodes,
  };
}
