import { mean } from './mean.ts';
import { checkBelief, type StatedBelief } from './statedBelief.ts';

/** Bins as wide as one of ten tokens. */
const TENTHS: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const NORMAL_QUANTILE = 1.959963984540054;

/** Shares of belief of about the same size, and how often what they were given to was true. */
export interface CalibrationBin {
  /** The bin holds shares from here to below `to`; the last one, those at its end too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean of the shares; NaN in an empty bin. */
  readonly stated: number;
  /** The part of them that went to the truth; NaN in an empty bin. */
  readonly frequency: number;
  /** Between which bounds the frequency lies at a level of 95% (Wilson), if shares are independent. */
  readonly low: number;
  readonly high: number;
}

/**
 * Each share of each belief, by size: who is well calibrated has `stated` near `frequency` in every bin.
 * `starts` are the lower ends of the bins, rising from 0; the last bin ends at 1.
 */
export function calibration(
  beliefs: readonly StatedBelief[],
  starts: readonly number[] = TENTHS,
): readonly CalibrationBin[] {
  if (starts[0] !== 0 || !starts.every((start, i) => start < (starts[i + 1] ?? 1))) {
    throw new RangeError('bins do not rise from 0 to 1');
  }
  beliefs.forEach(checkBelief);
  const judged = beliefs.flatMap(({ shares, truth }) =>
    shares.map((share, place) => ({ share, isTrue: place === truth })),
  );
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? 1;
    const isLast = i === starts.length - 1;
    const held = judged.filter(({ share }) => share >= from && (isLast || share < to));
    const right = held.filter(({ isTrue }) => isTrue).length;
    return {
      from,
      to,
      count: held.length,
      stated: mean(held.map(({ share }) => share)),
      frequency: right / held.length,
      ...wilson(right, held.length),
    };
  });
}

/** Wilson's score interval of a binomial frequency. */
function wilson(right: number, count: number): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const square = NORMAL_QUANTILE * NORMAL_QUANTILE;
  const middle = (right + square / 2) / (count + square);
  const wrong = count - right;
  const half =
    (NORMAL_QUANTILE * Math.sqrt((right * wrong) / count + square / 4)) / (count + square);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
