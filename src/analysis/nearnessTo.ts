import type { Aim } from './aim.ts';
import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Limits } from './limits.ts';
import { partsOfOne } from './multipliers.ts';
import type { UtilityScale } from './utilityScale.ts';

/** A delegation is taken to miss the corner by at least this part of its range when weights are made. */
const LEAST_PART = 1 / 1000;

/**
 * The aim of lying near a corner that no utility exceeds, by the squares of scaled distances; no floors.
 * Scores are floating numbers; where two are too close to tell, they are compared as exact integers.
 */
export function nearnessTo(
  corner: Float64Array,
  { lowest, highest }: UtilityScale,
  limits: Limits,
): Aim {
  const sides = corner.length;
  const ranges = highest.map((high, side) => high - at(lowest, side));
  const counting = [...ranges.keys()].filter((side) => at(ranges, side) > 0);
  const parts = partsOfOne(limits, 1);
  const rounding = 1 + 1e-9;
  const missedBy = (utilities: Float64Array, side: number): number =>
    (at(corner, side) - at(utilities, side)) / at(ranges, side);
  const exactSquares = (utilities: Float64Array): bigint =>
    counting.reduce((sum, side) => {
      let square = BigInt(at(corner, side) - at(utilities, side)) ** 2n;
      for (const other of counting) {
        if (other !== side) square *= BigInt(at(ranges, other)) ** 2n;
      }
      return sum + square;
    }, 0n);
  return {
    // More by one than the number of delegations, so that no score that can occur is 0.
    score: (utilities) =>
      counting.reduce((rest, side) => rest - missedBy(utilities, side) ** 2, sides + 1),
    rounding,
    beats: (a, b) => exactSquares(a) < exactSquares(b),
    // By the inequality of Cauchy and Schwarz: the squares of what is missed are at least the square of what
    // is missed in the weighted sum, by the squares of weight x range; equal where weights follow what is missed.
    boundNear: (utilities) => {
      const wished = ranges.map((range, side) =>
        range === 0 ? 0 : Math.max(LEAST_PART, missedBy(utilities, side)) / range,
      );
      const largest = Math.max(...wished, Number.MIN_VALUE);
      const weights = wished.map((wish) => Math.round((parts * wish) / largest));
      const whole = dot(weights, corner);
      const squares = weights.reduce(
        (sum, weight, side) => sum + (weight * at(ranges, side)) ** 2,
        0,
      );
      return {
        weights,
        ceiling: (sum) => {
          const missed = Math.max(0, whole - sum);
          return rounding * (sides + 1 - (squares === 0 ? 0 : missed ** 2 / squares));
        },
      };
    },
  };
}
