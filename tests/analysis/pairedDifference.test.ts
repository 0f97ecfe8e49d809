import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../src/analysis/pairedDifference.ts';
import { keyedDraw } from '../../src/engine/index.ts';
import { sum } from './everyOutcome.ts';

const pairs = (...differences: number[]) =>
  differences.map((difference, i) => ({ first: 100 * i + difference, second: 100 * i }));

describe('a paired difference', () => {
  it('is not blurred by what both have in common', () => {
    const found = pairedDifference([pairs(1, 3), pairs(2), pairs(1.5, 2.5)], keyedDraw(1));
    expect(found).toMatchObject({ mean: 2, low: 2, high: 2, clusters: 3 });
  });

  it('has a p by all ways of turning the signs of clusters', () => {
    const clusters = [1, 2, 3, 4, 5, 6].map((difference) => pairs(difference));
    expect(pairedDifference(clusters, keyedDraw(1)).p).toBe(2 / 64);
    // The other sums as large are those without -1, and without -2, by their signs.
    const mixed = [-1, 2, 3, 4].map((difference) => pairs(difference));
    expect(pairedDifference(mixed, keyedDraw(1)).p).toBe(4 / 16);
    expect(pairedDifference([pairs(0), pairs(0)], keyedDraw(1)).p).toBe(1);
  });

  it('turns round when first and second change places', () => {
    const turned = [pairs(-1), pairs(-2, -5), pairs(4)];
    const plain = [pairs(1), pairs(2, 5), pairs(-4)];
    const here = pairedDifference(plain, keyedDraw(7));
    const there = pairedDifference(turned, keyedDraw(7));
    expect(there.mean).toBeCloseTo(-here.mean);
    expect(there.p).toBe(here.p);
  });

  it('has a p near that of all ways where signs are drawn', () => {
    const random = keyedDraw(2);
    const clusters = Array.from({ length: 14 }, (_, i) => pairs(random(`${i}`, 21) - 7));
    const differences = clusters.map(([pair]) => (pair ? pair.first - pair.second : 0));
    const total = Math.abs(sum(differences));
    let asLarge = 0;
    for (let way = 0; way < 2 ** 14; way++) {
      const turned = differences.map((each, place) => ((way >> place) & 1 ? -each : each));
      if (Math.abs(sum(turned)) >= total) asLarge++;
    }
    const exact = asLarge / 2 ** 14;
    const { p } = pairedDifference(clusters, random);
    expect(Math.abs(p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 4096));
  });

  it('of many clusters has a small p, never 0, where all agree', () => {
    const { p } = pairedDifference(
      Array.from({ length: 40 }, (_, i) => pairs(i + 1)),
      keyedDraw(3),
    );
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.001);
  });
});
