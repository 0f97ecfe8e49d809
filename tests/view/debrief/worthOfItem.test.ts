import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventFile, EvidenceItem } from '../../../src/engine/index.ts';
import { worthOfItem } from '../../../src/view/debrief/worthOfItem.ts';
import { smallTable } from '../../support/smallTable.ts';
import { usualSizes } from '../../support/usualSizes.ts';

const HYPOTHESES = ['government', 'soil', 'elsewhere'] as const;
const [breach] = smallTable().state.setting.scenario.events;

function fileWith(items: readonly EvidenceItem[], prior: readonly number[]): EventFile {
  if (breach === undefined) throw new Error('no event');
  return { ...breach, hypotheses: HYPOTHESES, prior, items };
}

const item = (id: string, strength: EvidenceItem['strength'], source = id): EvidenceItem => {
  return { id, source, strength, confidence: 'high', access: 'intervention', supports: 'drawn' };
};

/** By Bayes' rule alone, of one item over a prior: the expected sum of squared errors after it. */
function expectedError(prior: readonly number[], ratio: number): number {
  const flags = 0.15;
  const likelihood = (spoken: number, truth: number) =>
    (1 - flags) * ((spoken === truth ? ratio : 1) / (ratio + 2)) + flags / 3;
  let error = 0;
  for (let spoken = 0; spoken < 3; spoken += 1) {
    const joint = prior.map((share, truth) => share * likelihood(spoken, truth));
    const chance = joint.reduce((sum, each) => sum + each, 0);
    error += chance * (1 - joint.reduce((sum, each) => sum + (each / chance) ** 2, 0));
  }
  return error;
}

const ratios = { low: 1.5, moderate: 4, high: 20 } as const;

describe('the worth of one more item', () => {
  it('is the fall of the Brier score to be expected, by Bayes’ rule', () => {
    const priors = tuple(nat({ max: 900 }), nat({ max: 900 })).map(([a, b]) => {
      const all = a + b + 100;
      const first = Math.round((1000 * (a + 50)) / all);
      const second = Math.round((1000 * b) / all);
      return [first, second, 1000 - first - second];
    });
    assert(
      property(priors, constantFrom('low', 'moderate', 'high'), (prior, strength) => {
        const file = fileWith([item('a', strength)], prior);
        const { before, after } = worthOfItem(file, [], 'a', {}, usualSizes);
        const shares = prior.map((parts) => parts / 1000);
        expect(before).toBeCloseTo(1 - shares.reduce((sum, each) => sum + each * each, 0), 10);
        // Readings are kept in thousandths.
        expect(after).toBeCloseTo(expectedError(shares, ratios[strength]), 2);
        expect(after).toBeLessThan(before + 1e-5);
      }),
    );
  });

  it('grows with the strength of the item', () => {
    const worth = (['low', 'moderate', 'high'] as const).map((strength) => {
      const { before, after } = worthOfItem(
        fileWith([item('a', strength)], [400, 300, 300]),
        [],
        'a',
        {},
        usualSizes,
      );
      return before - after;
    });
    expect(worth).toEqual(worth.toSorted((a, b) => a - b));
    expect(worth[0]).toBeGreaterThan(0);
  });

  it('is nothing where its source is known by an item as strong', () => {
    assert(
      property(array(constantFrom('low', 'moderate'), { maxLength: 1 }), ([strength = 'low']) => {
        const items = [item('a', 'moderate', 'x'), item('b', strength, 'x')];
        const { before, after } = worthOfItem(
          fileWith(items, [400, 300, 300]),
          ['a'],
          'b',
          { a: 'soil' },
          usualSizes,
        );
        expect(after).toBeCloseTo(before, 12);
      }),
    );
  });
});
