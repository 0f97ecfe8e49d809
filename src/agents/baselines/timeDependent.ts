import type { MicroPoints } from '../../engine/index.ts';
import type { Bargain } from './bargain.ts';
import { leastWorthAbove } from './leastWorthAbove.ts';
import type { Tactic } from './Tactic.ts';

/** How much of the way to the reservation is given up at a time, both from 0 to 1. */
export type Concession = (time: number) => number;

/** Concedes at the end: t^(1/e) with e = 0.2. */
export const late: Concession = (t) => t * t * t * t * t;
/** Concedes evenly: e = 1. */
export const even: Concession = (t) => t;
/** Concedes at the beginning: e = 2. */
export const early: Concession = (t) => Math.sqrt(t);

/**
 * A time-dependent tactic (Faratin; GENIUS: Boulware, linear, conceder): it asks for
 * A(t) = r + (umax - r)(1 - t^(1/e)), offers the outcome nearest above that, whatever the others do,
 * and takes what is worth as much as its next offer (AC_next). At the end it takes its reservation.
 */
export function timeDependent(concession: Concession): Tactic {
  return {
    nextOffer: (bargain) => {
      const { space, settled, ceiling } = bargain;
      const asked = Math.min(aspirationAt(bargain, concession), ceiling);
      return leastWorthAbove(space, asked - settled);
    },
    least: (bargain) => aspirationAt(bargain, concession),
  };
}

/** What the tactic asks for now, never below the reservation. */
function aspirationAt({ own, ceiling, time }: Bargain, concession: Concession): MicroPoints {
  const reach = Math.max(0, ceiling - own.reservation);
  return Math.round(own.reservation + reach * (1 - concession(time)));
}
