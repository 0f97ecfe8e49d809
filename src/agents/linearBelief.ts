import { at } from '../analysis/at.ts';

/** Belief about unknown numbers: what each is expected to be, and how doubts about them hang together. */
export interface LinearBelief {
  readonly expected: Float64Array;
  /** The covariance, row by row. */
  readonly covariance: Float64Array;
}

/** A noisy reading of a weighted sum of the unknown numbers. */
export interface SumReading {
  /** The places of the numbers in the sum, each with its weight. */
  readonly terms: readonly (readonly [place: number, weight: number])[];
  readonly sum: number;
  /** The standard deviation of the reading. */
  readonly doubt: number;
}

/** Unknown numbers that are independent at first, each with its expected value and standard deviation. */
export function independentBelief(
  expected: readonly number[],
  doubts: readonly number[],
): LinearBelief {
  const size = expected.length;
  const covariance = new Float64Array(size * size);
  doubts.forEach((doubt, place) => {
    covariance[place * size + place] = doubt * doubt;
  });
  return { expected: Float64Array.from(expected), covariance };
}

/** The belief after a reading: Bayesian linear regression, one observation at a time (Kalman's update). */
export function afterReading(
  { expected, covariance }: LinearBelief,
  { terms, sum, doubt }: SumReading,
): LinearBelief {
  const size = expected.length;
  const shared = new Float64Array(size);
  let predicted = 0;
  for (const [place, weight] of terms) {
    predicted += weight * at(expected, place);
    for (let row = 0; row < size; row++)
      shared[row] = at(shared, row) + weight * at(covariance, row * size + place);
  }
  let spread = doubt * doubt;
  for (const [place, weight] of terms) spread += weight * at(shared, place);
  const surprise = (sum - predicted) / spread;
  const next = covariance.slice();
  for (let row = 0; row < size; row++) {
    const gain = at(shared, row) / spread;
    for (let column = 0; column < size; column++)
      next[row * size + column] = at(next, row * size + column) - gain * at(shared, column);
  }
  return {
    expected: expected.map((value, place) => value + surprise * at(shared, place)),
    covariance: next,
  };
}
