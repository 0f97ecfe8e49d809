import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore } from '../../src/analysis/brierScore.ts';

describe('the Brier score', () => {
  it('is 0 for certainty in the truth and 2 for certainty in something else', () => {
    expect(brierScore([{ shares: [1, 0, 0], truth: 0 }])).toBe(0);
    expect(brierScore([{ shares: [1, 0, 0], truth: 2 }])).toBe(2);
    expect(brierScore([{ shares: [0.5, 0.5], truth: 0 }])).toBe(0.5);
  });

  it('is the mean over beliefs', () => {
    const right = { shares: [1, 0], truth: 0 };
    const wrong = { shares: [1, 0], truth: 1 };
    expect(brierScore([right, wrong, right, right])).toBe(0.5);
  });

  it('expects least of whoever states the true probabilities (a proper score)', () => {
    const shares = fc
      .array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 })
      .map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0)));
    fc.assert(
      fc.property(shares, shares, (probabilities, stated) => {
        const expected = (told: readonly number[]) =>
          probabilities.reduce(
            (sum, p, truth) => sum + p * brierScore([{ shares: told, truth }]),
            0,
          );
        expect(expected(probabilities)).toBeLessThanOrEqual(expected(stated) + 1e-12);
      }),
    );
  });

  it('refuses shares that are no probabilities, and a truth that is no hypothesis', () => {
    expect(() => brierScore([{ shares: [0.5, 0.4], truth: 0 }])).toThrow(RangeError);
    expect(() => brierScore([{ shares: [1.5, -0.5], truth: 0 }])).toThrow(RangeError);
    expect(() => brierScore([{ shares: [0.5, 0.5], truth: 2 }])).toThrow('no hypothesis 2');
  });
});
