import { at } from './at.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/**
 * From the worst to the best that the tables hold for each delegation, in micro-points and in the order of
 * the delegations. Options that are closed by now count, so that closing a clause changes no unit.
 */
export interface UtilityScale {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

export function utilityScale({ blocks, delegations }: OutcomeSpace): UtilityScale {
  const sides = delegations.length;
  const lowest = new Float64Array(sides);
  const highest = new Float64Array(sides);
  for (const { worth } of blocks) {
    for (let side = 0; side < sides; side++) {
      let low = Infinity;
      let high = -Infinity;
      for (let row = side; row < worth.length; row += sides) {
        low = Math.min(low, at(worth, row));
        high = Math.max(high, at(worth, row));
      }
      lowest[side] = at(lowest, side) + low;
      highest[side] = at(highest, side) + high;
    }
  }
  return { lowest, highest };
}

/** How far apart two lists of utilities are (Euclidean) where each delegation's own range is 1. */
export function scaledDistance(
  { lowest, highest }: UtilityScale,
  a: Float64Array,
  b: Float64Array,
): number {
  let squares = 0;
  for (let side = 0; side < lowest.length; side++) {
    const range = at(highest, side) - at(lowest, side);
    const apart = range === 0 ? 0 : (at(a, side) - at(b, side)) / range;
    squares += apart * apart;
  }
  return Math.sqrt(squares);
}
