import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspirationAt } from '../../src/agents/aspiration.ts';
import { LEVELS } from '../../src/agents/level.ts';

const points = fc.integer({ min: -40_000_000, max: 150_000_000 });
const share = fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000);

describe.each(
  LEVELS.flatMap((level) => ([1, 2] as const).map((patience) => ({ level, patience }))),
)('the aspiration of a $level of patience $patience', ({ level, patience }) => {
  it('never rises as the programme is used up, and stays between ceiling and reservation', () => {
    fc.assert(
      fc.property(points, points, share, share, fc.boolean(), (a, b, one, other, othersConcede) => {
        const [reservation, ceiling] = [Math.min(a, b), Math.max(a, b)];
        const terms = { level, patience, reservation, ceiling, othersConcede };
        const early = aspirationAt({ ...terms, share: Math.min(one, other) });
        const late = aspirationAt({ ...terms, share: Math.max(one, other) });
        expect(late).toBeLessThanOrEqual(early);
        expect(early).toBeLessThanOrEqual(ceiling);
        expect(late).toBeGreaterThanOrEqual(reservation);
      }),
    );
  });

  it('begins at the ceiling, ends at the reservation, and is the reservation where hope is less', () => {
    const bounds = { reservation: 30_000_000, ceiling: 90_000_000 };
    const terms = { level, patience, ...bounds, othersConcede: false };
    expect(aspirationAt({ ...terms, share: 0 })).toBe(90_000_000);
    expect(aspirationAt({ ...terms, share: 1 })).toBe(30_000_000);
    expect(aspirationAt({ ...terms, share: 0.2, ceiling: 20_000_000 })).toBe(30_000_000);
  });
});

describe('how soon levels concede', () => {
  it('a novice concedes before a positional bargainer', () => {
    const bounds = { reservation: 0, ceiling: 100_000_000 };
    const terms = { ...bounds, share: 0.5, patience: 1, othersConcede: false } as const;
    const [novice, positional] = (['novice', 'positional'] as const).map((level) =>
      aspirationAt({ ...terms, level }),
    );
    expect(novice).toBeLessThan(positional ?? 0);
  });

  it('a logroller waits longer while the others concede', () => {
    const bounds = { reservation: 0, ceiling: 100_000_000 };
    const terms = { ...bounds, level: 'logroller', patience: 1, share: 0.7 } as const;
    expect(aspirationAt({ ...terms, othersConcede: true })).toBeGreaterThan(
      aspirationAt({ ...terms, othersConcede: false }),
    );
  });
});
