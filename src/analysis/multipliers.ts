import { at } from './at.ts';
import type { Limits } from './limits.ts';

/** The largest multiplier, in multiples of the largest weight that the aim itself gives. */
const STEEPEST = 32;

/** Exactness: weighted sums stay below this. */
const WHOLE = 2 ** 52;

/** The largest weight of a utility with which weighted sums stay exact; less than 1 if there is none. */
export function largestExactWeight({ floors, magnitude }: Limits): number {
  return Math.floor(WHOLE / ((1 + STEEPEST) * floors.length * magnitude));
}

/** Into how many parts a weight of 1 can be cut, so that sums of weighted utilities stay exact. */
export function partsOfOne(limits: Limits, largestWeight: number): number {
  const largestSum = largestWeight * (1 + STEEPEST) * limits.floors.length * limits.magnitude;
  if (largestSum > WHOLE) throw new RangeError('values are too large to be added exactly');
  let parts = 2 ** 20;
  while (parts * largestSum > WHOLE) parts /= 2;
  return parts;
}

/**
 * Lagrange multipliers of the floors, in whole parts: what a floor's excess may count in a bound,
 * since it is never negative. They grow with how far the utilities miss the floor.
 */
export function floorMultipliers(
  limits: Limits,
  utilities: Float64Array,
  firmness: number,
  unit: number,
): Float64Array {
  return limits.floors.map((floor, side) => {
    const missed = Math.max(0, floor - at(utilities, side));
    return Math.round(unit * Math.min(STEEPEST, firmness * missed));
  });
}
