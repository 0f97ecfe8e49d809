import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { bestOutcome } from './bestOutcome.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import { keepingReservations } from './keepingReservations.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

export interface IdealPoint {
  /** `null` if no outcome is rational for all or, without `proven`, none was found. */
  readonly utilities: Readonly<Record<DelegationId, MicroPoints>> | null;
  readonly proven: boolean;
  readonly nodes: number;
}

/** The largest utility of each delegation alone, among the outcomes rational for all. */
export function idealPoint(space: OutcomeSpace, nodeLimit = NODE_LIMIT): IdealPoint {
  const floors = keepingReservations(space);
  const utilities: Record<DelegationId, MicroPoints> = {};
  let proven = true;
  let nodes = 0;
  for (const id of space.delegations) {
    const goal = { kind: 'weighted-sum', weights: { [id]: 1 } } as const;
    const best = bestOutcome({ space, goal, floors, nodeLimit: nodeLimit - nodes });
    nodes += best.nodes;
    proven &&= best.proven;
    if (best.outcome === null) return { utilities: null, proven: best.proven, nodes };
    utilities[id] = best.score;
  }
  return { utilities, proven, nodes };
}
