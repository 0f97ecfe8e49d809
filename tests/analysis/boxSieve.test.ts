import { describe, expect, it } from 'vitest';
import { boxSieve } from '../../src/analysis/boxSieve.ts';
import { quickDraw } from './quickDraw.ts';

/**
 * Points from the largest down, compared delegation by delegation, about half of them undominated: what the
 * last has, the others lack. Coarse ones, so that many are equal somewhere.
 */
function fallingPoints(seed: number, sides: number, count: number, coarse: number) {
  const random = quickDraw(seed);
  return Array.from({ length: count }, (_, i) => {
    const point = Float64Array.from({ length: sides }, (_, side) => random(`${i}/${side}`, coarse));
    const others = point.subarray(1).reduce((sum, value) => sum + value, 0);
    point[0] = coarse * sides - others - random(`${i}/loss`, Math.ceil(coarse / 4));
    return point;
  }).sort((a, b) => {
    const side = a.findIndex((value, place) => value !== b[place]);
    return side < 0 ? 0 : (b[side] ?? 0) - (a[side] ?? 0);
  });
}

const covers = (a: Float64Array, b: Float64Array) => a.every((value, i) => value >= (b[i] ?? 0));

describe('a sieve of boxes', () => {
  it('keeps what comparing with all that was kept keeps', () => {
    for (let seed = 0; seed < 6; seed++) {
      const sides = 4 + (seed % 3);
      const points = fallingPoints(seed, sides, 1000, seed % 2 === 0 ? 12 : 100_000);
      const kept: Float64Array[] = [];
      const expected = points.map((point) => {
        const isNew = !kept.some((other) => covers(other, point));
        if (isNew) kept.push(point);
        return isNew;
      });
      const sieve = boxSieve(sides, { left: Infinity });
      expect(points.map((point) => sieve.keeps(point))).toEqual(expected);
      expect(kept.length).toBeGreaterThan(100);
    }
  });

  it('compares with far fewer than all', () => {
    const points = fallingPoints(3, 5, 8_000, 1_000_000);
    const budget = { left: 1e9 };
    const sieve = boxSieve(5, budget);
    const kept = points.filter((point) => sieve.keeps(point)).length;
    expect(1e9 - budget.left).toBeLessThan((points.length * kept) / 10);
  });

  it('keeps nothing once its budget is spent', () => {
    const sieve = boxSieve(4, { left: 20 });
    const kept = fallingPoints(1, 4, 500, 1_000_000).map((point) => sieve.keeps(point));
    expect(kept.lastIndexOf(true)).toBeLessThan(20);
  });
});
