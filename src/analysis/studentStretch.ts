/** Two-sided, at the level of all intervals. */
const LEVEL = 0.95;

const NORMAL_QUANTILE = 1.959963984540054;

/**
 * By how much percentiles of resampled means must stand further off their mean, for a number of independent
 * values: resampling divides by n where n - 1 is right, and takes the spread for known where Student's t does not.
 */
export function studentStretch(count: number): number {
  const freedom = count - 1;
  return Math.sqrt(count / freedom) * (studentQuantile(freedom) / NORMAL_QUANTILE);
}

/** How far from 0 a value of Student's t lies with a probability of 1 - LEVEL at most, by halving. */
function studentQuantile(freedom: number): number {
  let low = 0;
  let high = 16;
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (studentWithin(middle, freedom) < LEVEL) low = middle;
    else high = middle;
  }
  return low;
}

/** The probability that Student's t lies within ±t, for whole degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4). */
function studentWithin(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const square = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= (square * (power - 1)) / power;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
