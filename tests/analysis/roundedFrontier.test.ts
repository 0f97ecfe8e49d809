import { expect, it } from 'vitest';
import { roundedFrontier } from '../../src/analysis/roundedFrontier.ts';

/** A frontier of points in units of 1e-12. */
function frontier(...points: readonly (readonly number[])[]) {
  const utilities = Float64Array.from(points.flat());
  return { kind: 'exact' as const, size: points.length, utilities, witness: () => ({}) };
}

it('tells points apart at 1e-9: equal ones once, and none that another then dominates', () => {
  const close = frontier([5e11, 4e11], [5e11 + 3, 4e11 - 3], [6e11, 1e11]);
  expect(roundedFrontier(close, 1e12)).toEqual([
    [0.5, 0.4],
    [0.6, 0.1],
  ]);
  const overtaken = frontier([5e11, 4e11], [5e11 - 2, 45e10]);
  expect(roundedFrontier(overtaken, 1e12)).toEqual([[0.5, 0.45]]);
  expect(roundedFrontier(frontier([5e11, 4e11], [5e11 - 1000, 45e10]), 1e12)).toHaveLength(2);
});
