import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterReading,
  independentBelief,
  type LinearBelief,
  meanOf,
  type SumReading,
} from '../../src/agents/linearBelief.ts';

const SIZE = 3;
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((whole) => whole / 10);

const prior = fc.record({
  expected: fc.array(tenths(-1, 1), { minLength: SIZE, maxLength: SIZE }),
  doubts: fc.array(tenths(0.1, 1), { minLength: SIZE, maxLength: SIZE }),
});

function readingsOf(kind: SumReading['kind'], suppositions = 1): fc.Arbitrary<SumReading[]> {
  const reading = fc.record({
    weights: fc.array(tenths(-1, 1), { minLength: SIZE, maxLength: SIZE }),
    sums: fc.array(tenths(-2, 2), { minLength: suppositions, maxLength: suppositions }),
    doubt: tenths(0.1, 1),
  });
  return fc.array(
    reading.map(({ weights, sums, doubt }) => ({
      terms: weights.map((weight, place) => [place, weight] as const),
      ...{ sums, kind, doubt },
    })),
    { maxLength: 6 },
  );
}

const readAll = (first: LinearBelief, readings: readonly SumReading[]) =>
  readings.reduce((belief, reading) => afterReading(belief, reading), first);

type Matrix = readonly (readonly number[])[];

/** The inverse, by Gauss and Jordan. */
function inverse(matrix: Matrix): Matrix {
  const rows = matrix.map((row, place) => [...row, ...row.map((_, at) => (at === place ? 1 : 0))]);
  rows.forEach((_, place) => {
    const below = rows.slice(place).map((row) => Math.abs(row[place] ?? 0));
    const pivot = place + below.indexOf(Math.max(...below));
    const [held, found] = [rows[place] ?? [], rows[pivot] ?? []];
    const scale = found[place] ?? 0;
    rows[pivot] = held;
    rows[place] = found.map((each) => each / scale);
    const unit = rows[place] ?? [];
    rows.forEach((row, other) => {
      if (other === place) return;
      const times = row[place] ?? 0;
      rows[other] = row.map((each, at) => each - times * (unit[at] ?? 0));
    });
  });
  return rows.map((row) => row.slice(matrix.length));
}

/** The posterior of a Bayesian linear regression, from its normal equations. */
function regression(
  { expected, doubts }: { expected: readonly number[]; doubts: readonly number[] },
  readings: readonly SumReading[],
) {
  const rows = readings.map(({ terms, sums: [sum = 0], doubt }) => ({
    weights: expected.map((_, place) => terms.find(([at]) => at === place)?.[1] ?? 0),
    ...{ sum, precision: 1 / (doubt * doubt) },
  }));
  const precision = expected.map((_, a) =>
    expected.map((_, b) =>
      rows.reduce(
        (sum, row) => sum + row.precision * (row.weights[a] ?? 0) * (row.weights[b] ?? 0),
        a === b ? 1 / (doubts[a] ?? 1) ** 2 : 0,
      ),
    ),
  );
  const covariance = inverse(precision);
  const pull = expected.map((value, a) =>
    rows.reduce(
      (sum, row) => sum + row.precision * (row.weights[a] ?? 0) * row.sum,
      value / (doubts[a] ?? 1) ** 2,
    ),
  );
  const mean = covariance.map((row) =>
    row.reduce((sum, each, at) => sum + each * (pull[at] ?? 0), 0),
  );
  return { mean, covariance: covariance.flat() };
}

function expectClose(found: Iterable<number>, wanted: readonly number[]): void {
  const numbers = [...found];
  expect(numbers).toHaveLength(wanted.length);
  numbers.forEach((each, at) => {
    expect(each).toBeCloseTo(wanted[at] ?? Number.NaN, 8);
  });
}

describe('a belief about unknown numbers', () => {
  it('is after any equal readings that of a Bayesian linear regression', () => {
    fc.assert(
      fc.property(prior, readingsOf('equal'), (first, readings) => {
        const belief = readAll(independentBelief(first.expected, first.doubts, 1), readings);
        const { mean, covariance } = regression(first, readings);
        expectClose(meanOf(belief), mean);
        expectClose(belief.covariance, covariance);
      }),
    );
  });

  it('does not hang on the order of equal readings', () => {
    fc.assert(
      fc.property(prior, readingsOf('equal', 2), (first, readings) => {
        const start = independentBelief(first.expected, first.doubts, 2);
        const [one, other] = [readings, readings.toReversed()].map((each) => readAll(start, each));
        expectClose(one?.covariance ?? [], [...(other?.covariance ?? [])]);
        one?.expected.forEach((each, at) => {
          expectClose(each, [...(other?.expected[at] ?? [])]);
        });
      }),
    );
  });

  it('has a symmetric covariance, and never more doubt of a number than before', () => {
    fc.assert(
      fc.property(
        prior,
        fc.constantFrom('equal' as const, 'at-most' as const).chain((kind) => readingsOf(kind)),
        (first, readings) => {
          let belief = independentBelief(first.expected, first.doubts, 1);
          for (const reading of readings) {
            const { covariance: before } = belief;
            belief = afterReading(belief, reading);
            for (let row = 0; row < SIZE; row += 1) {
              const variance = belief.covariance[row * SIZE + row] ?? Number.NaN;
              expect(variance).toBeLessThanOrEqual((before[row * SIZE + row] ?? 0) + 1e-12);
              expect(variance).toBeGreaterThan(0);
              for (let column = 0; column < SIZE; column += 1)
                expect(belief.covariance[row * SIZE + column]).toBeCloseTo(
                  belief.covariance[column * SIZE + row] ?? Number.NaN,
                  10,
                );
            }
          }
        },
      ),
    );
  });

  it('is not moved by a sum that is below the most it may be, and lowered by one that is above', () => {
    const start = independentBelief([0.5, 0.25], [0.3, 0.3], 1);
    const terms = [[0, 1] as const, [1, 1] as const];
    const reading = { terms, kind: 'at-most', doubt: 0.1 } as const;
    expectClose(meanOf(afterReading(start, { ...reading, sums: [0.9] })), [0.5, 0.25]);
    const lowered = meanOf(afterReading(start, { ...reading, sums: [0.6] }));
    // Of 0.15 too much, each number gives up its part of the variance of what is read, 0.09 of 0.19.
    expectClose(lowered, [0.5 - (0.15 * 0.09) / 0.19, 0.25 - (0.15 * 0.09) / 0.19]);
  });
});

describe('the credence of a supposition', () => {
  const start = independentBelief([0], [1], 3);
  const reading = { terms: [[0, 1] as const], kind: 'equal', doubt: 1 } as const;

  it('falls by the square of its surprise, beside the spread of what is read', () => {
    const { credences } = afterReading(start, { ...reading, sums: [0, 2, 4] });
    const parts = [1, 1 / (1 + 4 / 2), 1 / (1 + 16 / 2)];
    const whole = parts.reduce((sum, part) => sum + part, 0);
    expectClose(
      credences,
      parts.map((part) => part / whole),
    );
  });

  it('weighs what is expected under it', () => {
    const belief = afterReading(start, { ...reading, sums: [0, 2, 4] });
    const mean = belief.expected.reduce(
      (sum, [value = 0], at) => sum + value * (belief.credences[at] ?? 0),
      0,
    );
    expectClose(meanOf(belief), [mean]);
  });

  it('is still a number after so many surprises that all suppositions are worn out', () => {
    let belief = independentBelief([0, 0], [1, 1], 2);
    for (let turn = 0; turn < 1000; turn += 1)
      belief = afterReading(belief, {
        terms: [[turn % 2, 1]],
        sums: turn % 4 < 2 ? [8, -8] : [-8, 8],
        kind: 'equal',
        doubt: 0.05,
      });
    expect([...meanOf(belief)].every(Number.isFinite)).toBe(true);
  });
});
