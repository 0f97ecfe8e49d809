/** Spearman's rank correlation of two lists of numbers, ties at the mean of their ranks. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  return correlation(ranksOf(one), ranksOf(other));
}

function ranksOf(numbers: readonly number[]): readonly number[] {
  const rising = numbers.toSorted((a, b) => a - b);
  return numbers.map((each) => (rising.indexOf(each) + rising.lastIndexOf(each)) / 2);
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [fromMean(one), fromMean(other)];
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

function fromMean(numbers: readonly number[]): readonly number[] {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return numbers.map((each) => each - mean);
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, each, place) => sum + each * (other[place] ?? Number.NaN), 0);
}
