import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { at } from './at.ts';
import { branchAndBound, NODE_LIMIT, type Solution } from './branchAndBound.ts';
import { dot } from './dot.ts';
import { gainProduct } from './gainProduct.ts';
import { outcomeOf, utilitiesOf } from './joints.ts';
import { leximin } from './leximin.ts';
import { limitsOf } from './limits.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { weightedSum } from './weightedSum.ts';

/** Weights are whole numbers up to this, so that sums stay exact. */
const LARGEST_WEIGHT = 1000;

/** What a search makes as large as it can. */
type Goal =
  /**
   * The sum of weight x utility; no entry, no weight. Weights are not negative; whole ones up to 1,000
   * count as they are, and others to a thousandth of the largest.
   */
  | { readonly kind: 'weighted-sum'; readonly weights: Readonly<Record<DelegationId, number>> }
  /** The smallest gain; ties leximin. */
  | { readonly kind: 'smallest-gain' }
  /** The product of the gains, none of them negative; ties leximin. */
  | { readonly kind: 'gain-product' };

export interface BestOutcomeInput {
  readonly space: OutcomeSpace;
  readonly goal: Goal;
  /** The least utility of each delegation; no entry, no floor. */
  readonly floors?: Readonly<Record<DelegationId, MicroPoints>>;
  readonly nodeLimit?: number;
}

export interface BestOutcome {
  /** `null` if no outcome keeps the floors or, without `proven`, none was found. */
  readonly outcome: Outcome | null;
  /** The sum, the smallest gain or the product that the outcome has; -Infinity without one. */
  readonly score: number;
  /** Whether nothing better exists. Otherwise the search gave up at its limit. */
  readonly proven: boolean;
  /** How many options, of norms or of linked norms together, were looked at. */
  readonly nodes: number;
}

/** Of all outcomes that keep the floors, the best for the goal. */
export function bestOutcome(input: BestOutcomeInput): BestOutcome {
  const { space } = input;
  const { joints, score, proven, nodes } = solve(input);
  if (joints === null) return { outcome: null, score: -Infinity, proven, nodes };
  return { outcome: outcomeOf(space, joints), score, proven, nodes };
}

function solve({ space, goal, floors = {}, nodeLimit = NODE_LIMIT }: BestOutcomeInput): Solution {
  switch (goal.kind) {
    case 'weighted-sum': {
      const limits = limitsOf(space, floors);
      const weights = Float64Array.from(space.delegations, (id) => goal.weights[id] ?? 0);
      const aim = weightedSum(wholeWeights(weights), limits);
      const found = branchAndBound({ space, limits, aim }, nodeLimit);
      if (found.joints === null) return found;
      return { ...found, score: dot(weights, utilitiesOf(space, found.joints)) };
    }
    case 'smallest-gain':
      return leximin(space, limitsOf(space, floors), nodeLimit);
    case 'gain-product': {
      const limits = limitsOf(space, atLeastReservations(space, floors));
      return branchAndBound(
        { space, limits, aim: gainProduct(space.reservations, limits) },
        nodeLimit,
      );
    }
  }
}

function atLeastReservations(
  { delegations, reservations }: OutcomeSpace,
  floors: Readonly<Record<DelegationId, MicroPoints>>,
): Readonly<Record<DelegationId, MicroPoints>> {
  return Object.fromEntries(
    delegations.map((id, side) => [id, Math.max(floors[id] ?? -Infinity, at(reservations, side))]),
  );
}

function wholeWeights(weights: Float64Array): Float64Array {
  if (!weights.every((weight) => weight >= 0 && weight < Infinity)) {
    throw new RangeError('a weight is negative or not finite');
  }
  const largest = Math.max(...weights);
  if (largest <= LARGEST_WEIGHT && weights.every(Number.isInteger)) return weights;
  return weights.map((weight) => Math.round((weight * LARGEST_WEIGHT) / largest));
}
