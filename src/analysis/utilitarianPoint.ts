import { type BestOutcome, bestOutcome } from './bestOutcome.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import { keepingReservations } from './keepingReservations.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/**
 * Of all outcomes rational for all, one with the largest sum of utilities, which is its score
 * (NegMAS: maximum welfare).
 */
export function utilitarianPoint(space: OutcomeSpace, nodeLimit = NODE_LIMIT): BestOutcome {
  const weights = Object.fromEntries(space.delegations.map((id) => [id, 1]));
  const goal = { kind: 'weighted-sum', weights } as const;
  return bestOutcome({ space, goal, floors: keepingReservations(space), nodeLimit });
}
