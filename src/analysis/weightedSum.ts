import type { Aim } from './aim.ts';
import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Limits } from './limits.ts';
import { floorMultipliers, partsOfOne } from './multipliers.ts';

/** The aim of a large weighted sum of utilities (utilitarian, with equal weights). Weights are whole and not negative. */
export function weightedSum(weights: Float64Array, limits: Limits): Aim {
  const largest = Math.max(1, ...weights);
  const parts = partsOfOne(limits, largest);
  const score = (utilities: Float64Array): number => dot(weights, utilities);
  return {
    score,
    rounding: 1,
    beats: (a, b) => score(a) > score(b),
    boundNear: (utilities, firmness) => {
      const multipliers = floorMultipliers(limits, utilities, firmness, parts * largest);
      const excess = dot(multipliers, limits.floors);
      return {
        weights: weights.map((weight, side) => weight * parts + at(multipliers, side)),
        ceiling: (sum) => Math.floor((sum - excess) / parts),
      };
    },
  };
}
