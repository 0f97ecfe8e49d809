import type { OutcomeSpace } from '../../src/analysis/outcomeSpace.ts';

/**
 * How many points the frontier has, by valuing every outcome and comparing it with all that were kept, the largest
 * sums first: what any tool does that goes through the outcomes.
 */
export function bruteFrontier({ blocks, delegations, reservations }: OutcomeSpace): number {
  const sides = delegations.length;
  let sums: number[][] = [new Array<number>(sides).fill(0)];
  for (const { worth } of blocks) {
    const rows = Array.from({ length: worth.length / sides }, (_, joint) =>
      worth.subarray(joint * sides, (joint + 1) * sides),
    );
    sums = sums.flatMap((sum) => rows.map((row) => sum.map((value, i) => value + (row[i] ?? 0))));
  }
  const total = (sum: readonly number[]) => sum.reduce((all, value) => all + value, 0);
  const rational = sums.filter((sum) => sum.every((value, i) => value >= (reservations[i] ?? 0)));
  const falling = rational.map((sum) => ({ sum, total: total(sum) }));
  falling.sort((a, b) => b.total - a.total);
  const kept: number[][] = [];
  for (const { sum } of falling) {
    const isCovered = kept.some((other) => other.every((value, i) => value >= (sum[i] ?? 0)));
    if (!isCovered) kept.push(sum);
  }
  return kept.length;
}
