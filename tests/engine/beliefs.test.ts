import { array, assert, constantFrom, nat, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EventFile,
  type EvidenceItem,
  leaningOf,
  readingOf,
  tokensFor,
} from '../../src/engine/index.ts';
import { smallTable } from '../support/smallTable.ts';
import { usualSizes } from '../support/usualSizes.ts';

const HYPOTHESES = ['government', 'soil', 'elsewhere'] as const;
const [breach] = smallTable().state.setting.scenario.events;

/** A file of these items over a prior. */
const fileWith = (items: readonly EvidenceItem[], prior: readonly number[]): EventFile => {
  if (breach === undefined) throw new Error('no event');
  return { ...breach, hypotheses: HYPOTHESES, prior, items };
};

const item = (id: string, strength: EvidenceItem['strength'], source = id): EvidenceItem => {
  return { id, source, strength, confidence: 'high', access: 'free', supports: 'drawn' };
};

const read = (
  items: readonly EvidenceItem[],
  speaks: Record<string, string>,
  prior: readonly number[] = [400, 300, 300],
  known = items.map(({ id }) => id),
) => readingOf(fileWith(items, prior), known, speaks, usualSizes);

describe('the reading of a file', () => {
  it('[E3] is the prior without evidence', () => {
    expect(read([], {})).toEqual([400, 300, 300]);
  });

  it('[E3] weighs an item by its strength, mixed with the chance of a false flag', () => {
    const speaks = { a: 'government' };
    // 0.85 s + 0.15 (s + 2)/3 for its own hypothesis, 0.85 + 0.15 (s + 2)/3 for the others.
    expect(read([item('a', 'low')], speaks)).toEqual([486, 257, 257]);
    expect(read([item('a', 'moderate')], speaks)).toEqual([682, 159, 159]);
    expect(read([item('a', 'high')], speaks)).toEqual([861, 70, 69]);
  });

  it('[E3] counts items of one source once, by the strongest', () => {
    const speaks = { a: 'government', b: 'government', c: 'elsewhere' };
    const two = [item('a', 'moderate', 'x'), item('b', 'low', 'x')];
    expect(read(two, speaks)).toEqual(read([item('a', 'moderate')], speaks));
    const split = [item('b', 'low', 'x'), item('c', 'high', 'x')];
    expect(read(split, speaks)).toEqual(read([item('c', 'high')], speaks));
    const apart = [item('a', 'moderate', 'x'), item('b', 'low', 'y')];
    expect(read(apart, speaks)[0]).toBeGreaterThan(682);
  });

  const evidence = record({
    prior: array(nat(1000), { minLength: 2, maxLength: 2 }).map(([a = 0, b = 0]) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      return [first, second - first, 1000 - second];
    }),
    items: array(
      record({
        source: constantFrom('x', 'y', 'z', 'w'),
        strength: constantFrom<EvidenceItem['strength']>('low', 'moderate', 'high'),
        supports: constantFrom(...HYPOTHESES),
      }),
      { maxLength: 8 },
    ).map((items) =>
      items.map((each, index) => ({
        ...item(`${index}`, each.strength, each.source),
        supports: each.supports,
      })),
    ),
  }).chain(({ prior, items }) =>
    record({
      file: constantFrom(fileWith(items, prior)),
      known: shuffledSubarray(items.map(({ id }) => id)),
    }),
  );
  const speaksOf = (file: EventFile) =>
    Object.fromEntries(file.items.map(({ id, supports }) => [id, supports]));

  it('[E3] sums to a thousand, whatever the order of the evidence', () => {
    assert(
      property(evidence, ({ file, known }) => {
        const reading = readingOf(file, known, speaksOf(file), usualSizes);
        expect(reading.reduce((sum, parts) => sum + parts, 0)).toBe(1000);
        expect(Math.min(...reading)).toBeGreaterThanOrEqual(0);
        const turned = readingOf(file, known.toReversed(), speaksOf(file), usualSizes);
        expect(turned).toEqual(reading);
      }),
    );
  });

  it('[E3] is Bayes’ rule to within a thousandth', () => {
    assert(
      property(evidence, ({ file, known }) => {
        const reading = readingOf(file, known, speaksOf(file), usualSizes);
        const weights = file.prior.map((parts, index) => parts * likelihood(file, known, index));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        weights.forEach((weight, index) => {
          expect(Math.abs((weight * 1000) / total - (reading[index] ?? 0))).toBeLessThan(1);
        });
      }),
    );
  });

  it('[E4] is shared out among ten tokens, all of them', () => {
    expect(tokensFor([400, 300, 300], 10)).toEqual([4, 3, 3]);
    expect(tokensFor([450, 450, 100], 10)).toEqual([5, 4, 1]);
    expect(leaningOf([300, 400, 300])).toBe(1);
    expect(leaningOf([400, 400, 200])).toBe(0);
    assert(
      property(evidence, ({ file, known }) => {
        const reading = readingOf(file, known, speaksOf(file), usualSizes);
        const tokens = tokensFor(reading, 10);
        expect(tokens.reduce((sum, count) => sum + count, 0)).toBe(10);
        tokens.forEach((count, index) => {
          expect(Math.abs(count * 100 - (reading[index] ?? 0))).toBeLessThan(100);
        });
      }),
    );
  });
});

describe('beliefs', () => {
  it('[E4] place ten tokens, no more, no fewer, none in parts', () => {
    const table = smallTable().toExchange().agree('us', { N1: 'C' });
    const needed = usualSizes.beliefTokens;
    for (const tokens of [
      [4, 3, 2],
      [4, 3, 4],
      [10],
      [10, 0],
      [11, -1, 0],
      [4.5, 3, 2.5],
      [5, 5, 0, 0],
      [],
    ])
      table.expectRefused(
        'us',
        { kind: 'placeBelief', tokens },
        { code: 'wrong-token-count', needed },
      );
    table.expectLegal('us', { kind: 'placeBelief', tokens: [0, 0, 10] });
    table.submit('us', { kind: 'placeBelief', tokens: [1, 2, 7] });
    expect(table.view('us').incident?.belief).toEqual([1, 2, 7]);
    expect(table.view('china').incident?.belief).toBeNull();
    table.submit('china', { kind: 'placeBelief', tokens: [10, 0, 0] });
    expect(table.view('public').incident?.beliefs).toBeNull();
  });
});

/** A hypothesis' likelihood in plain arithmetic, each source counted by the first of its strongest items. */
function likelihood(file: EventFile, known: readonly string[], hypothesis: number): number {
  const ratios = { low: 1.5, moderate: 4, high: 20 };
  const strongest = new Map<string, EvidenceItem>();
  for (const each of file.items.filter(({ id }) => known.includes(id))) {
    const rival = strongest.get(each.source);
    if (rival === undefined || ratios[each.strength] > ratios[rival.strength])
      strongest.set(each.source, each);
  }
  return [...strongest.values()].reduce((product, { strength, supports }) => {
    const ratio = ratios[strength];
    const speaksForIt = supports === file.hypotheses[hypothesis];
    return product * (0.85 * (speaksForIt ? ratio : 1) + (0.15 * (ratio + 2)) / 3);
  }, 1);
}
