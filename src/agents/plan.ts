import type { OutcomeSpace } from '../analysis/outcomeSpace.ts';
import type { Clauses, MicroPoints } from '../engine/index.ts';
import type { Guesses } from './prospect.ts';
import type { Sight } from './sight.ts';

/** The whole text that an agent works towards now, and its own value. */
export interface Plan {
  readonly clauses: Clauses;
  readonly value: MicroPoints;
}

/** What bids are made from: who bids, what it believes, and all that could still be agreed. */
export interface Basis {
  readonly sight: Sight;
  readonly guesses: Guesses;
  readonly space: OutcomeSpace;
}

/** How a level of skill looks for offers and prices those of others. */
export interface Bidding {
  /** The most that one may hope for. */
  readonly ceiling: (basis: Basis) => MicroPoints;
  /** A text worth at least the aspiration, if there is one. */
  readonly plan: (basis: Basis, aspiration: MicroPoints) => Plan;
  /** What the text would come to if these clauses were agreed and the rest went on as planned. */
  readonly worthOf: (basis: Basis, plan: Plan, clauses: Clauses) => MicroPoints;
}
