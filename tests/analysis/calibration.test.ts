import { describe, expect, it } from 'vitest';
import { calibration } from '../../src/analysis/calibration.ts';
import { quickDraw } from './quickDraw.ts';

describe('calibration', () => {
  it('puts each share in the bin of its size, tokens of ten in bins of their own', () => {
    const bins = calibration([
      { shares: [0.7, 0.3, 0], truth: 0 },
      { shares: [0.7, 0.2, 0.1], truth: 1 },
      { shares: [1, 0, 0], truth: 0 },
    ]);
    const told = bins.map(({ count, stated, frequency }) => [count, stated, frequency]);
    expect(told).toEqual([
      [3, 0, 0],
      [1, 0.1, 0],
      [1, 0.2, 1],
      [1, 0.3, 0],
      [0, Number.NaN, Number.NaN],
      [0, Number.NaN, Number.NaN],
      [0, Number.NaN, Number.NaN],
      [2, 0.7, 0.5],
      [0, Number.NaN, Number.NaN],
      [1, 1, 1],
    ]);
  });

  it('has the stated share within the bounds of its frequency where beliefs are true, not where they boast', () => {
    const random = quickDraw(5);
    const stated = (told: (percent: number) => number) =>
      Array.from({ length: 4000 }, (_, i) => {
        const percent = random(`belief/${i}`, 101);
        const truth = random(`truth/${i}`, 100) < percent ? 0 : 1;
        const share = told(percent) / 100;
        return { shares: [share, 1 - share], truth };
      });
    const within = (told: (percent: number) => number) =>
      calibration(stated(told)).filter(
        ({ stated: share, low, high }) => low <= share && share <= high,
      ).length;
    expect(within((percent) => percent)).toBeGreaterThanOrEqual(9);
    expect(within((percent) => (percent > 50 ? 95 : 5))).toBeLessThanOrEqual(8);
  });

  it('bounds frequencies by Wilson`s interval', () => {
    const [bin] = calibration(
      Array.from({ length: 10 }, (_, i) => ({ shares: [0.5, 0.5], truth: i < 3 ? 0 : 1 })),
      [0],
    );
    // 10 of 20 shares went to the truth.
    expect(bin?.low).toBeCloseTo(0.2993, 4);
    expect(bin?.high).toBeCloseTo(0.7007, 4);
    expect(calibration([], [0])[0]).toMatchObject({ count: 0, low: 0, high: 1 });
  });

  it('takes other bins, and refuses those that do not rise from 0', () => {
    const words = [0, 0.2, 0.45, 0.55, 0.8, 0.95];
    expect(calibration([], words).map(({ to }) => to)).toEqual([0.2, 0.45, 0.55, 0.8, 0.95, 1]);
    expect(() => calibration([], [0.1, 0.2])).toThrow(RangeError);
    expect(() => calibration([], [0, 0.5, 0.5])).toThrow(RangeError);
    expect(() => calibration([], [])).toThrow(RangeError);
  });
});
