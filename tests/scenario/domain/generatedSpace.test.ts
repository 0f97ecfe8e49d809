import { describe, expect, it } from 'vitest';
import { idealPoint } from '../../../src/analysis/idealPoint.ts';
import { linkedNorms } from '../../../src/analysis/linkedNorms.ts';
import { maxMinGain } from '../../../src/analysis/maxMinGain.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { generatedSpace } from '../../../src/scenario/domain/generatedSpace.ts';

describe('the generated spaces', () => {
  const spaces = Array.from({ length: 40 }, (_, number) => generatedSpace(number));

  it('are the same ones each time, and no two alike', () => {
    expect(spaces.map(({ space }, number) => [number, space])).toEqual(
      spaces.map((_, number) => [number, generatedSpace(number).space]),
    );
    expect(new Set(spaces.map(({ space }) => JSON.stringify(space))).size).toBe(40);
    expect(new Set(spaces.map(({ id }) => id)).size).toBe(40);
  });

  it('are of every kind, from tens to millions of outcomes, a few with three delegations', () => {
    const kinds = new Set(spaces.map(({ linked, balanced }) => `${linked} ${balanced}`));
    expect(kinds.size).toBe(4);
    const sizes = spaces.map(({ outcomes }) => outcomes);
    expect(Math.min(...sizes)).toBeLessThan(100);
    expect(Math.max(...sizes)).toBeGreaterThan(1_000_000);
    const three = spaces.filter(({ space }) => space.delegations.length === 3).length;
    expect(three).toBeGreaterThanOrEqual(3);
    expect(three).toBeLessThanOrEqual(8);
  });

  it('link norms only where they are called linked, in groups of at most three', () => {
    for (const { linked, space } of spaces) {
      const groups = linkedNorms(
        space.norms.map(({ id }) => id),
        space.linkages.map(({ norms }) => norms),
      );
      const largest = Math.max(...groups.map(({ length }) => length));
      expect(largest > 1).toBe(linked);
      expect(largest).toBeLessThanOrEqual(3);
    }
  });

  it('hold something rational for all, and are worth at most a hundred points to anybody', () => {
    for (const { space } of spaces) {
      expect(maxMinGain(outcomeSpace(space)).gain).toBeGreaterThan(0);
      for (const id of space.delegations) {
        const own = outcomeSpace({ ...space, delegations: [id], reservations: { [id]: -1e9 } });
        const best = idealPoint(own).utilities?.[id] ?? Number.NaN;
        expect(best).toBeLessThanOrEqual(100_000_000);
        expect(best).toBeGreaterThan(99_000_000);
      }
    }
  });

  it('give the first delegation the upper hand where they are unbalanced', () => {
    for (const { balanced, space } of spaces.filter((each) => each.outcomes > 100)) {
      const [first = 0, ...others] = space.delegations.map((id) => space.reservations[id] ?? 0);
      if (balanced) expect(Math.max(...others) - first).toBeLessThan(1_000_000);
      else expect(first).toBeGreaterThan(Math.max(...others));
    }
  });
});
