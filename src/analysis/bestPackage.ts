import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { bestOutcome } from './bestOutcome.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** The best package that a search found, as an outcome of the whole space. */
export interface Package {
  readonly outcome: Outcome;
  readonly score: number;
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * The package that a delegation would offer: the largest weighted sum of utilities that leaves each
 * delegation its floor, such as the own aspiration. `null` if there is none, or none within the node limit;
 * `bestOutcome` tells the two apart, and has other goals.
 */
export function bestPackage(input: {
  readonly space: OutcomeSpace;
  readonly floors: Readonly<Record<DelegationId, MicroPoints>>;
  readonly weights: Readonly<Record<DelegationId, number>>;
  readonly nodeLimit?: number;
}): Package | null {
  const { weights, ...rest } = input;
  const { outcome, ...found } = bestOutcome({ ...rest, goal: { kind: 'weighted-sum', weights } });
  return outcome && { outcome, ...found };
}
