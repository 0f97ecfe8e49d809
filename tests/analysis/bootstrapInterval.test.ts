import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/analysis/bootstrapInterval.ts';
import { keyedDraw } from '../../src/engine/index.ts';
import { quickDraw } from './quickDraw.ts';

/** About normal, with a mean of 0: the sum of twelve even numbers. */
function aboutNormal(random: ReturnType<typeof quickDraw>, key: string): number {
  return Array.from({ length: 12 }, (_, i) => random(`${key}/${i}`, 1_000_001) / 1e6).reduce(
    (sum, each) => sum + each,
    -6,
  );
}

describe('a bootstrap interval over clusters', () => {
  it.each([3, 10])('of %s clusters holds the true mean about 95 times in 100', (count) => {
    const runs = 400;
    let holding = 0;
    for (let run = 0; run < runs; run++) {
      const random = quickDraw(run);
      const clusters = Array.from({ length: count }, (_, cluster) => {
        const own = aboutNormal(random, `cluster/${cluster}`);
        return [0, 1, 2].map((game) => own + 0.3 * aboutNormal(random, `${cluster}/game/${game}`));
      });
      const { low, high } = bootstrapInterval(clusters, random, 200);
      if (low <= 0 && 0 <= high) holding++;
    }
    // Four standard errors of a simulation of 400 runs.
    expect(Math.abs(holding / runs - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / runs));
  });

  it('does not narrow when the games of a cluster repeat each other', () => {
    const once = [[1], [4], [2], [9]];
    const often = once.map((values) => Array.from({ length: 50 }, () => values).flat());
    expect(bootstrapInterval(often, keyedDraw(1))).toEqual(bootstrapInterval(once, keyedDraw(1)));
  });

  it('counts each cluster once, however many games it has', () => {
    expect(bootstrapInterval([[0, 0, 0], [3]], keyedDraw(1)).mean).toBe(1.5);
  });

  it('is a function of the values and the draws alone, and moves with the values', () => {
    const values = [[1, 2], [5], [3]];
    const shifted = values.map((each) => each.map((value) => value + 10));
    const here = bootstrapInterval(values, keyedDraw(4));
    expect(bootstrapInterval(values, keyedDraw(4))).toEqual(here);
    const there = bootstrapInterval(shifted, keyedDraw(4));
    expect(there.low).toBeCloseTo(here.low + 10);
    expect(there.high).toBeCloseTo(here.high + 10);
  });

  it('stands off by Student`s t where resampled means are known', () => {
    // Two clusters: a resample is one of them, or both, so that the percentiles are the two values.
    const { low, high } = bootstrapInterval([[-1], [1]], keyedDraw(1));
    expect(high).toBeCloseTo((Math.SQRT2 * 12.706204736) / 1.959963985, 6);
    expect(low).toBeCloseTo(-high, 6);
  });

  it('knows no bounds from one cluster, and refuses what has no mean', () => {
    expect(bootstrapInterval([[1, 2, 3]], keyedDraw(1))).toEqual({
      mean: 2,
      low: -Infinity,
      high: Infinity,
      clusters: 1,
    });
    expect(() => bootstrapInterval([], keyedDraw(1))).toThrow(RangeError);
    expect(() => bootstrapInterval([[1], []], keyedDraw(1))).toThrow('cluster 1');
  });
});
