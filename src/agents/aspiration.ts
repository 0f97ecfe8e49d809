import type { MicroPoints } from '../engine/index.ts';
import type { Level } from './level.ts';

/** What an aspiration falls between, and how far the game has come. */
export interface AspirationTerms {
  readonly level: Level;
  /** Share of the programme's interventions used, 0 to 1. */
  readonly share: number;
  readonly reservation: MicroPoints;
  /** The most that one may hope for. */
  readonly ceiling: MicroPoints;
  /** Whether the others still make concessions of their own accord. */
  readonly othersConcede: boolean;
}

/**
 * The utility that an agent asks for now: A(t) = r + (umax - r)(1 - t^(1/e)), with e = 2 for a novice,
 * who concedes early, 0.25 for a positional bargainer, and for a logroller 0.4, or 0.29 while the
 * others concede too.
 */
export function aspirationAt(terms: AspirationTerms): MicroPoints {
  const { reservation, ceiling } = terms;
  if (ceiling <= reservation) return reservation;
  return Math.round(reservation + (ceiling - reservation) * (1 - conceded(terms)));
}

/** The part of the way to the reservation that is given up, from 0 to 1, by exactly rounded arithmetic. */
function conceded({ level, share, othersConcede }: AspirationTerms): number {
  const t = Math.min(1, Math.max(0, share));
  switch (level) {
    case 'novice':
      return Math.sqrt(t);
    case 'positional':
      return t * t * t * t;
    case 'logroller':
      return othersConcede ? t * t * t * t * t : t * t * t * t;
    default:
      return level satisfies never;
  }
}
