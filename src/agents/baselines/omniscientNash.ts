import type { Clauses } from '../../engine/index.ts';
import { worthOf } from './bargain.ts';
import type { Tactic } from './Tactic.ts';

/**
 * An upper reference that no real player can match: it is told the Nash point of all true tables, tables
 * nothing else, and takes nothing that is worth less to it. Where there is none it tables nothing, and
 * takes its reservation.
 */
export function omniscientNash(nash: Clauses | null): Tactic {
  return {
    nextOffer: () => nash,
    least: (bargain) => (nash === null ? bargain.own.reservation : worthOf(bargain, nash)),
  };
}
