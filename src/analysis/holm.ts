/**
 * The p values of several tests, each adjusted for all of them (Holm, step-down), in the order given: those
 * that stay at or below a level are refuted together, with at most that chance of any error among them.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  if (!pValues.every((p) => p >= 0 && p <= 1))
    throw new RangeError('a p value is not within 0 and 1');
  const rising = [...pValues.entries()].sort(([, a], [, b]) => a - b);
  const adjusted = new Array<number>(pValues.length).fill(0);
  let largest = 0;
  for (const [rank, [place, p]] of rising.entries()) {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    adjusted[place] = largest;
  }
  return adjusted;
}
