import type { Clauses, MicroPoints } from '../../engine/index.ts';
import type { Bargain } from './bargain.ts';

/** What sets one baseline apart from another: what it offers, and what it takes. */
export interface Tactic {
  /** What it would table now; null where that is nothing. */
  readonly nextOffer: (bargain: Bargain) => Clauses | null;
  /** The least that an offer must be worth to it now. */
  readonly least: (bargain: Bargain) => MicroPoints;
}
