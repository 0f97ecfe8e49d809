import type { ParetoFrontier } from './paretoFrontier.ts';
import { sieveFor } from './sieveFor.ts';

const NANO = 10n ** 9n;

/**
 * The points of a frontier as the field's tools tell them apart: utilities rounded to 1e-9, each point
 * once, without those that another one dominates then. The largest sums come first.
 */
export function roundedFrontier(
  { size, utilities }: ParetoFrontier,
  unitsOfOne: number,
): readonly (readonly number[])[] {
  const sides = size === 0 ? 0 : utilities.length / size;
  const doubled = 2n * BigInt(unitsOfOne);
  const rounded = Float64Array.from(utilities, (units) =>
    Number((2n * BigInt(units) * NANO + BigInt(unitsOfOne)) / doubled),
  );
  const points = Array.from({ length: size }, (_, point) =>
    rounded.subarray(point * sides, (point + 1) * sides),
  );
  const sieve = sieveFor(sides, { left: Infinity });
  const total = (point: Float64Array) => point.reduce((sum, each) => sum + each, 0);
  return points
    .sort(fromTheLargest)
    .filter((point) => sieve.keeps(point))
    .sort((a, b) => total(b) - total(a))
    .map((point) => Array.from(point, (nano) => nano / 1e9));
}

function fromTheLargest(a: Float64Array, b: Float64Array): number {
  const side = a.findIndex((each, i) => each !== b[i]);
  return side < 0 ? 0 : (b[side] ?? 0) - (a[side] ?? 0);
}
