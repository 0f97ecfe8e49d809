import { scaledDistance } from '../../analysis/utilityScale.ts';
import type { Truth } from './truthOf.ts';

/** How a game came out, judged by the truth of its space. */
export interface Judgement {
  /** (u - r) / (most u - r) of each delegation, 0 without an agreement; null where none could gain. */
  readonly gains: readonly (number | null)[];
  /** From what was agreed, or from the reservations, to the Nash point; null where there is none. */
  readonly distance: number | null;
  /** The sum of gains as a part of the largest that is rational for all; null where there is none. */
  readonly welfare: number | null;
}

/** Judges the utilities that the delegations have in the end: without an agreement, their reservations. */
export function judgementOf(
  { reservations, best, nash, mostGains, scale }: Truth,
  utilities: readonly number[],
): Judgement {
  const gained = utilities.map((utility, side) => utility - (reservations[side] ?? 0));
  return {
    gains: gained.map((gain, side) => {
      const most = (best[side] ?? 0) - (reservations[side] ?? 0);
      return most > 0 ? gain / most : null;
    }),
    distance:
      nash &&
      scaledDistance(scale, Float64Array.from(utilities), Float64Array.from(nash.utilities)),
    welfare:
      mostGains === null || mostGains <= 0
        ? null
        : gained.reduce((sum, gain) => sum + gain, 0) / mostGains,
  };
}
