import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../src/analysis/holm.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('Holm`s correction', () => {
  it('multiplies the smallest by the number of tests, the next by one less, and never falls', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([0.9, 0.6])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });

  it('refutes what the step-down rule refutes, at any level', () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (values, level) => {
        const rising = values.toSorted((a, b) => a - b);
        const stop = rising.findIndex((p, i) => p * (rising.length - i) > level);
        const expected = stop < 0 ? rising.length : stop;
        expect(holm(values).filter((p) => p <= level)).toHaveLength(expected);
      }),
    );
  });

  it('keeps order, never lowers a p and none above Bonferroni`s', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = holm(values);
        for (const [i, p] of values.entries()) {
          const own = adjusted[i] ?? Number.NaN;
          expect(own).toBeGreaterThanOrEqual(p);
          expect(own).toBeLessThanOrEqual(Math.min(1, p * values.length));
          for (const [j, other] of values.entries()) {
            if (p < other) expect(own).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
          }
        }
      }),
    );
  });

  it('refuses what is no probability', () => {
    expect(() => holm([0.5, 1.2])).toThrow(RangeError);
    expect(() => holm([Number.NaN])).toThrow(RangeError);
  });
});
