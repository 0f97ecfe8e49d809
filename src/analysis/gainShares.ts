import type { Aim } from './aim.ts';
import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Limits } from './limits.ts';
import { floorMultipliers, partsOfOne } from './multipliers.ts';
import { sharesOfSmallest } from './smallestGains.ts';

/**
 * The aim of a large smallest share, gain / most, ties leximin by shares. `most` is whole; a delegation
 * for which it is 0 has no share and does not count. Floors must not lie below the reservations.
 */
export function gainShares(reservations: Float64Array, most: Float64Array, limits: Limits): Aim {
  const counting = [...most.keys()].filter((side) => at(most, side) > 0);
  const least = Math.min(...counting.map((side) => at(most, side)));
  const parts = partsOfOne(limits, 1);
  const rounding = 1 + 1e-9;
  const shareOf = (utilities: Float64Array, side: number): number =>
    (at(utilities, side) - at(reservations, side)) / at(most, side);
  const rising = (utilities: Float64Array): readonly Fraction[] =>
    counting
      .map((side) => ({
        gain: BigInt(at(utilities, side) - at(reservations, side)),
        most: BigInt(at(most, side)),
      }))
      .sort((a, b) => Number(difference(a, b)));
  return {
    // One more than the share, so that rounding keeps a ceiling above equal shares, also those of 0.
    score: (utilities) => {
      let smallest = Infinity;
      for (const side of counting) smallest = Math.min(smallest, shareOf(utilities, side));
      return counting.length === 0 ? 1 : 1 + smallest;
    },
    rounding,
    beats: (a, b) => {
      const theirs = rising(b);
      for (const [i, ours] of rising(a).entries()) {
        const other = theirs[i];
        const ahead = other === undefined ? 0n : difference(ours, other);
        if (ahead !== 0n) return ahead > 0n;
      }
      return false;
    },
    // The smallest of some fractions is at most the sum of their numerators by that of their denominators.
    boundNear: (utilities, firmness) => {
      const gains = Float64Array.from(counting, (side) => shareOf(utilities, side) * limits.range);
      const shares = sharesOfSmallest(gains, 1, firmness);
      const own = new Float64Array(most.length);
      for (const [i, side] of counting.entries()) {
        own[side] = Math.max(1, Math.round((parts * at(shares, i) * least) / at(most, side)));
      }
      const multipliers = floorMultipliers(limits, utilities, firmness, parts);
      const excess = dot(own, reservations) + dot(multipliers, limits.floors);
      const whole = dot(own, most);
      return {
        weights: own.map((weight, side) => weight + at(multipliers, side)),
        ceiling: (sum) => {
          if (sum < excess) return -Infinity;
          return rounding * (whole === 0 ? 1 : 1 + (sum - excess) / whole);
        },
      };
    },
  };
}

interface Fraction {
  readonly gain: bigint;
  readonly most: bigint;
}

/** Positive if the first fraction is larger. */
function difference(a: Fraction, b: Fraction): bigint {
  return a.gain * b.most - b.gain * a.most;
}
