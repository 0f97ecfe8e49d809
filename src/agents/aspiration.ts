import type { MicroPoints } from '../engine/index.ts';
import type { Level } from './level.ts';
import type { Temperament } from './temperament.ts';

/** What an aspiration falls between, and how far the game has come. */
export interface AspirationTerms {
  readonly level: Level;
  readonly patience: Temperament['patience'];
  /** Share of the programme's interventions used, 0 to 1. */
  readonly share: number;
  readonly reservation: MicroPoints;
  /** The most that one may hope for. */
  readonly ceiling: MicroPoints;
  /** Whether the others still make concessions of their own accord. */
  readonly othersConcede: boolean;
}

/**
 * The utility that an agent asks for now: A(t) = r + (umax - r)(1 - t^(patience/e)), with e = 2 for a
 * novice, who concedes early, 0.25 for a positional bargainer, and for a logroller 0.25, or 0.2 while the
 * others concede too. A strategist, where it plans by A(t), has 0.17, or 0.13 while the others concede. A
 * reciprocal one asks for no more than with e = 0.2, whatever the others do.
 */
export function aspirationAt(terms: AspirationTerms): MicroPoints {
  return fallenBy(terms, halfExponentOf(terms));
}

/** The least that a reciprocal agent asks for at an hour, however much the others concede: A(t) with e = 0.5. */
export function yieldingAspirationAt(terms: AspirationTerms): MicroPoints {
  return fallenBy(terms, YIELDING);
}

/** Twice the exponent 1/e of one who gives all that is returned to it. */
const YIELDING = 4;

function fallenBy(
  { reservation, ceiling, share, patience }: AspirationTerms,
  halves: number,
): MicroPoints {
  if (ceiling <= reservation) return reservation;
  const conceded = powerOf(Math.min(1, Math.max(0, share)), patience * halves);
  return Math.round(reservation + (ceiling - reservation) * (1 - conceded));
}

/** Twice the exponent 1/e. */
function halfExponentOf({ level, othersConcede }: AspirationTerms): number {
  switch (level) {
    case 'novice':
      return 1;
    case 'positional':
      return 8;
    case 'reciprocal':
      return 10;
    case 'logroller':
      return othersConcede ? 10 : 8;
    case 'strategist':
      return othersConcede ? 16 : 12;
    default:
      return level satisfies never;
  }
}

/** A base from 0 to 1 to the power of so many halves, by exactly rounded arithmetic. */
export function powerOf(base: number, halves: number): number {
  let power = halves % 2 === 0 ? 1 : Math.sqrt(base);
  for (let whole = 0; whole < Math.trunc(halves / 2); whole += 1) power *= base;
  return power;
}
