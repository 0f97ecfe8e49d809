import { bestOutcome } from './bestOutcome.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import { keepingReservations } from './keepingReservations.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/**
 * Whether no outcome gives every delegation its reservation (ZOPA; NegMAS: no rational outcome).
 * `true` is a proof; `false` says that there is one or, beyond the node limit, that nothing is proven.
 */
export function zoneOfAgreementIsEmpty(space: OutcomeSpace, nodeLimit = NODE_LIMIT): boolean {
  const floors = keepingReservations(space);
  // Without weights every outcome that keeps the floors is as good as any: the search ends with the first.
  const goal = { kind: 'weighted-sum', weights: {} } as const;
  const { outcome, proven } = bestOutcome({ space, goal, floors, nodeLimit });
  return outcome === null && proven;
}
