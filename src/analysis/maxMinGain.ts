import type { MicroPoints } from '../engine/index.ts';
import { bestOutcome } from './bestOutcome.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** The outcome that treats the worst-off delegation best. */
export interface MaxMinGain {
  /** Its smallest gain; a gain is utility less reservation. If negative and proven, the zone of agreement is empty. */
  readonly gain: MicroPoints;
  readonly outcome: Outcome;
  /** Whether no outcome is better, ties included. */
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * The outcome with the largest smallest gain, ties leximin (egalitarian point; Kalai proportional, with
 * equal gains). NegMAS, NegoLog and GENIUS give the names of Kalai and Smorodinsky to other points.
 */
export function maxMinGain(space: OutcomeSpace, nodeLimit = NODE_LIMIT): MaxMinGain {
  const goal = { kind: 'smallest-gain' } as const;
  const { outcome, score, proven, nodes } = bestOutcome({ space, goal, nodeLimit });
  if (outcome === null) throw new RangeError('a norm has no option');
  return { gain: score, outcome, proven, nodes };
}
