import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { powerOf } from './aspiration.ts';
import type { DealCurve } from './dealCurve.ts';
import type { Basis } from './plan.ts';

/** How another gives way: as time runs out, as one gives way oneself, or not at all. */
export type Tempo =
  | {
      readonly kind: 'time';
      /** Twice the exponent 1/e of its A(t). */
      readonly halves: number;
      /** Which of its possible floors it gives way to in the end. */
      readonly floor: 0 | 1 | 2;
    }
  | { readonly kind: 'mirror' }
  | { readonly kind: 'still' };

/** What another's demands lie between, as one believes. */
export interface Reach {
  readonly best: MicroPoints;
  readonly fair: MicroPoints;
  /** How much less than believed a text is worth to it, and how far that may be off. */
  readonly optimism: MicroPoints;
  readonly blur: MicroPoints;
  /** What it may be content with in the end, rising; which of them, nobody knows. */
  readonly floors: readonly [MicroPoints, MicroPoints, MicroPoints];
}

/** A moment of the game, as a tempo goes by it. */
export interface Hour {
  /** The share of its interventions that the other has used. */
  readonly share: number;
  /** How far one has given way oneself: 0 not at all, 1 to what is fair. */
  readonly given: number;
  /** The part of its best that the other has asked for at least. */
  readonly stood: number;
}

/** What another with this tempo asks for at an hour. */
export function demandOf(tempo: Tempo, hour: Hour, reach: Reach): MicroPoints {
  const least = leastOf(tempo, hour, reach);
  return least + Math.max(0, reach.best - least) * (1 - passedBy(tempo, hour));
}

/** The part of its way that another with this tempo has gone by an hour. */
function passedBy(tempo: Tempo, { share, given }: Hour): number {
  switch (tempo.kind) {
    case 'time':
      return powerOf(Math.min(1, share), tempo.halves);
    case 'mirror':
      return given;
    case 'still':
      return 1;
    default:
      return tempo satisfies never;
  }
}

/** What another with this tempo still takes in the end. */
export function leastOf(tempo: Tempo, { stood }: Hour, { best, fair, floors }: Reach): MicroPoints {
  switch (tempo.kind) {
    case 'time':
      return floors[tempo.floor];
    case 'mirror':
      return Math.max(fair, floors[0]);
    case 'still':
      return stood * best;
    default:
      return tempo satisfies never;
  }
}

/** How likely another takes what is worth so much to it when it asks for so much. */
export function chanceOfTaking(worth: MicroPoints, asked: MicroPoints, reach: Reach): number {
  const surplus = worth - reach.optimism - asked;
  return Math.min(1, Math.max(0, 0.5 + surplus / (2 * Math.max(1, reach.blur))));
}

/** Who is known to need so much may still hold out for what is fair; of whom nothing is known, see the estimate. */
export function reachOf({ guesses }: Basis, curve: DealCurve, other: DelegationId): Reach {
  const best = curve.best[other] ?? 0;
  const fair = curve.fair.theirs[other] ?? 0;
  const { reservations = [], optimism = 0, blur = 0 } = guesses[other] ?? {};
  const [low = 0, middle, high] = reservations;
  const known: Reach['floors'] = [low, Math.max(low, (low + fair) / 2), Math.max(low, fair)];
  return {
    best,
    fair,
    optimism: optimism * best,
    blur: blur * best,
    floors: middle === undefined || high === undefined ? known : [low, middle, high],
  };
}

/** How far a demand of one's own gives way: 0 not at all, 1 to what is fair. */
export function givenBy({ points, fair }: DealCurve, demand: MicroPoints): number {
  const most = points[0]?.own ?? fair.own;
  if (most <= fair.own) return 1;
  return Math.min(1, Math.max(0, (most - demand) / (most - fair.own)));
}
