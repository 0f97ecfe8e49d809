import type { Aim } from './aim.ts';
import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Limits } from './limits.ts';
import { floorMultipliers, partsOfOne } from './multipliers.ts';

/**
 * The aim of a large sum of the smallest gains, as many as `sums` has entries and one more; `sums` are
 * the sums of fewer that must not be given up. Alone, the smallest gain (egalitarian); one after another, leximin.
 */
export function smallestGains(
  reservations: Float64Array,
  sums: readonly number[],
  limits: Limits,
): Aim {
  const count = sums.length + 1;
  const parts = partsOfOne(limits, 1);
  const sorted = new Float64Array(reservations.length);
  const score = (utilities: Float64Array): number => {
    for (let side = 0; side < sorted.length; side++) {
      sorted[side] = at(utilities, side) - at(reservations, side);
    }
    sorted.sort();
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += at(sorted, i);
      const least = sums[i];
      if (least !== undefined && sum < least) return -Infinity;
    }
    return sum;
  };
  return {
    score,
    rounding: 1,
    beats: (a, b) => score(a) > score(b),
    boundNear: (utilities, firmness) => {
      const gains = utilities.map((utility, side) => utility - at(reservations, side));
      const shares = wholeShares(sharesOfSmallest(gains, count, firmness), count, parts);
      const multipliers = floorMultipliers(limits, utilities, firmness, parts);
      const excess = dot(shares, reservations) + dot(multipliers, limits.floors);
      return {
        weights: shares.map((share, side) => share + at(multipliers, side)),
        ceiling: (sum) => Math.floor((sum - excess) / parts),
      };
    },
  };
}

/**
 * Shares from 0 to 1 that add up to `count` and lean to the smallest gains, the firmer the more.
 * The sum of the smallest gains is never more than the gains weighed by such shares.
 */
export function sharesOfSmallest(
  gains: Float64Array,
  count: number,
  firmness: number,
): Float64Array {
  const share = (gain: number, level: number): number =>
    Math.min(1, Math.max(0, firmness * (level - gain)));
  let low = Math.min(...gains);
  let high = Math.max(...gains) + 1 / firmness;
  for (let halving = 0; halving < 30; halving++) {
    const level = (low + high) / 2;
    let total = 0;
    for (let side = 0; side < gains.length; side++) total += share(at(gains, side), level);
    if (total < count) low = level;
    else high = level;
  }
  return gains.map((gain) => share(gain, low));
}

/** The shares in whole parts of one, adding up exactly. */
function wholeShares(shares: Float64Array, count: number, parts: number): Float64Array {
  const whole = shares.map((share) => Math.floor(share * parts));
  let missing = count * parts - whole.reduce((sum, share) => sum + share, 0);
  return whole.map((share) => {
    const more = Math.min(parts - share, missing);
    missing -= more;
    return share + more;
  });
}
