import { at } from '../analysis/at.ts';

/**
 * Belief about unknown numbers, under each of some suppositions about how they are read: what each number
 * is expected to be, how doubts about them hang together, and how credible each supposition is.
 */
export interface LinearBelief {
  /** For each supposition. */
  readonly expected: readonly Float64Array[];
  /** For each supposition, parts of one. */
  readonly credences: readonly number[];
  /** The covariance, row by row; the same whatever one supposes. */
  readonly covariance: Float64Array;
}

/** A noisy reading of a weighted sum of the unknown numbers. */
export interface SumReading {
  /** The places of the numbers in the sum, each with its weight. */
  readonly terms: readonly (readonly [place: number, weight: number])[];
  /** What the sum reads under each supposition: so much, or no more than so much. */
  readonly sums: readonly number[];
  readonly kind: 'equal' | 'at-most';
  /** The standard deviation of the reading, above 0. */
  readonly doubt: number;
}

/** Unknown numbers that are independent at first, each with its expected value and standard deviation. */
export function independentBelief(
  expected: readonly number[],
  doubts: readonly number[],
  suppositions: number,
): LinearBelief {
  const size = expected.length;
  const covariance = new Float64Array(size * size);
  doubts.forEach((doubt, place) => {
    covariance[place * size + place] = doubt * doubt;
  });
  return {
    expected: Array.from({ length: suppositions }, () => Float64Array.from(expected)),
    credences: Array.from({ length: suppositions }, () => 1 / suppositions),
    covariance,
  };
}

/**
 * The belief after a reading: Bayesian linear regression, one observation at a time (Kalman's update). A
 * supposition under which the reading surprises loses credence, as by a bell curve with heavy tails.
 */
export function afterReading(belief: LinearBelief, reading: SumReading): LinearBelief {
  const { terms, doubt } = reading;
  const shared = sharedWith(belief, terms);
  let spread = doubt * doubt;
  for (const [place, weight] of terms) spread += weight * at(shared, place);
  const surprises = belief.expected.map((expected, supposition) =>
    surpriseOf(reading, supposition, expected),
  );
  return {
    expected: belief.expected.map((expected, supposition) => {
      const step = (surprises[supposition] ?? 0) / spread;
      return expected.map((value, place) => value + step * at(shared, place));
    }),
    credences: partsOfOne(
      belief.credences.map((credence, supposition) => {
        const surprise = surprises[supposition] ?? 0;
        return credence / (1 + (surprise * surprise) / spread);
      }),
    ),
    covariance: lessened(belief.covariance, shared, spread),
  };
}

/** By how much a reading is off what is expected; a sum below the most it may be is no surprise. */
function surpriseOf(
  { terms, sums, kind }: SumReading,
  supposition: number,
  expected: Float64Array,
): number {
  const surprise = (sums[supposition] ?? 0) - sumOf(terms, expected);
  return kind === 'at-most' ? Math.min(0, surprise) : surprise;
}

/** The covariance after a reading; one that is no surprise settles as much as any other. */
function lessened(before: Float64Array, shared: Float64Array, spread: number): Float64Array {
  const covariance = before.slice();
  const size = shared.length;
  for (let row = 0; row < size; row++) {
    const gain = at(shared, row) / spread;
    if (gain === 0) continue;
    for (let column = 0; column < size; column++)
      covariance[row * size + column] =
        at(covariance, row * size + column) - gain * at(shared, column);
  }
  return covariance;
}

/** In the same ratios: many readings would wear all of them out. */
function partsOfOne(credences: readonly number[]): readonly number[] {
  const total = credences.reduce((sum, credence) => sum + credence, 0);
  return credences.map((credence) => credence / total);
}

/** What every number is expected to be, whatever is supposed. */
export function meanOf({ expected, credences }: LinearBelief): Float64Array {
  const mean = new Float64Array(expected[0]?.length ?? 0);
  expected.forEach((values, supposition) => {
    const part = credences[supposition] ?? 0;
    for (let place = 0; place < mean.length; place++)
      mean[place] = at(mean, place) + part * at(values, place);
  });
  return mean;
}

/** The covariance of each number with the sum. */
function sharedWith(
  { covariance, expected }: LinearBelief,
  terms: SumReading['terms'],
): Float64Array {
  const size = expected[0]?.length ?? 0;
  const shared = new Float64Array(size);
  for (const [place, weight] of terms) {
    for (let row = 0; row < size; row++)
      shared[row] = at(shared, row) + weight * at(covariance, row * size + place);
  }
  return shared;
}

function sumOf(terms: SumReading['terms'], values: Float64Array): number {
  return terms.reduce((sum, [place, weight]) => sum + weight * at(values, place), 0);
}
