import { bestOutcome } from './bestOutcome.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import { maxMinGain } from './maxMinGain.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

export interface NashPoint {
  /** `null` if no outcome gives every delegation its reservation or, without `proven`, none was found. */
  readonly outcome: Outcome | null;
  /** The product of its gains, in micro-points to the power of the number of delegations; -Infinity without an outcome. */
  readonly product: number;
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * The outcome with the largest product of gains over the reservations, no gain negative; ties leximin
 * (Nash). NegMAS measures from the larger of reservation and worst utility; GENIUS lets two negative
 * gains multiply to a win.
 */
export function nashPoint(space: OutcomeSpace, nodeLimit = NODE_LIMIT): NashPoint {
  const goal = { kind: 'gain-product' } as const;
  const { outcome, score: product, proven, nodes } = bestOutcome({ space, goal, nodeLimit });
  if (outcome === null || product > 0) return { outcome, product, proven, nodes };
  // Everything in the zone has the product 0, so leximin decides among all of it.
  const tie = maxMinGain(space, nodeLimit - nodes);
  return { outcome: tie.outcome, product, proven: proven && tie.proven, nodes: nodes + tie.nodes };
}
