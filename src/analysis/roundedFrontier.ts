import type { ParetoFrontier } from './paretoFrontier.ts';

const NANO = 10n ** 9n;

/**
 * The points of a frontier as the field's tools tell them apart: utilities rounded to 1e-9, each point
 * once, without those that another one dominates then.
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
  const points = Array.from({ length: size }, (_, point) => [
    ...rounded.subarray(point * sides, (point + 1) * sides),
  ]);
  const total = (point: readonly number[]) => point.reduce((sum, each) => sum + each, 0);
  const covers = (a: readonly number[], b: readonly number[]) =>
    a.every((each, side) => each >= (b[side] ?? 0));
  const kept: number[][] = [];
  for (const point of points.sort((a, b) => total(b) - total(a)))
    if (!kept.some((other) => covers(other, point))) kept.push(point);
  return kept.map((point) => point.map((nano) => nano / 1e9));
}
