import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceOfTaking,
  demandOf,
  givenBy,
  type Hour,
  leastOf,
  type Reach,
  type Tempo,
} from '../../src/agents/tempo.ts';

const POINT = 1_000_000;
const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const points = (min: number, max: number) => fc.integer({ min, max }).map((whole) => whole * POINT);

const tempo: fc.Arbitrary<Tempo> = fc.oneof(
  fc.record({
    kind: fc.constant('time' as const),
    halves: fc.constantFrom(1, 2, 4, 8, 16),
    floor: fc.constantFrom(0 as const, 1 as const, 2 as const),
  }),
  fc.constant({ kind: 'mirror' } as const),
  fc.constant({ kind: 'still' } as const),
);

const reach: fc.Arbitrary<Reach> = fc
  .record({
    best: points(0, 100),
    fair: points(0, 100),
    floors: fc.tuple(points(0, 60), points(0, 60), points(0, 60)),
    optimism: points(0, 20),
    blur: points(0, 30),
  })
  .map((each) => {
    const [low = 0, middle = 0, high = 0] = each.floors.toSorted((a, b) => a - b);
    return { ...each, fair: Math.min(each.fair, each.best), floors: [low, middle, high] };
  });

const hour: fc.Arbitrary<Hour> = fc.record({ share: part, given: part, stood: part });

describe('what another is taken to ask for', () => {
  it('never rises as its time runs out, nor as one gives way to it', () => {
    fc.assert(
      fc.property(tempo, hour, part, part, reach, (each, at, share, given, bounds) => {
        const late = { ...at, share: Math.max(at.share, share) };
        const yielding = { ...at, given: Math.max(at.given, given) };
        const now = demandOf(each, at, bounds);
        expect(demandOf(each, late, bounds)).toBeLessThanOrEqual(now);
        expect(demandOf(each, yielding, bounds)).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('begins at its best and ends at what it is content with', () => {
    fc.assert(
      fc.property(tempo, hour, reach, (each, at, bounds) => {
        const least = leastOf(each, at, bounds);
        const [start, end] = [0, 1].map((share) =>
          demandOf(each, { ...at, share, given: share }, bounds),
        );
        expect(end).toBeCloseTo(least, 3);
        if (each.kind !== 'still') expect(start).toBeCloseTo(Math.max(bounds.best, least), 3);
        expect(demandOf(each, at, bounds)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('moves with the clock, with oneself, or with nothing', () => {
    const bounds = {
      ...{ best: 100 * POINT, fair: 60 * POINT, optimism: 0, blur: 0 },
      floors: [20 * POINT, 30 * POINT, 40 * POINT],
    } as const;
    const at = (share: number, given: number) => ({ share, given, stood: 0.75 });
    const asked = (each: Tempo, share: number, given: number) =>
      demandOf(each, at(share, given), bounds) / POINT;
    const linear = { kind: 'time', halves: 2, floor: 0 } as const;
    expect([asked(linear, 0.5, 0), asked(linear, 0.5, 1)]).toEqual([60, 60]);
    expect(asked({ ...linear, floor: 2 }, 1, 0)).toBe(40);
    expect(asked({ ...linear, halves: 8 }, 0.5, 0)).toBe(95);
    expect([asked({ kind: 'mirror' }, 1, 0), asked({ kind: 'mirror' }, 0, 0.5)]).toEqual([100, 80]);
    expect([asked({ kind: 'still' }, 0, 0), asked({ kind: 'still' }, 1, 1)]).toEqual([75, 75]);
  });
});

describe('how likely another takes a text', () => {
  it('is a chance, grows with what it is worth, and falls with what is asked for', () => {
    fc.assert(
      fc.property(
        points(0, 100),
        points(0, 100),
        points(0, 40),
        reach,
        (worth, asked, more, at) => {
          const chance = chanceOfTaking(worth, asked, at);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(chanceOfTaking(worth + more, asked, at)).toBeGreaterThanOrEqual(chance);
          expect(chanceOfTaking(worth, asked + more, at)).toBeLessThanOrEqual(chance);
        },
      ),
    );
  });

  it('is even where the text is worth what is asked for, the optimism of a guess taken off', () => {
    const bounds = { best: 0, fair: 0, floors: [0, 0, 0] } as const;
    const guessed = { ...bounds, optimism: 16 * POINT, blur: 28 * POINT };
    expect(chanceOfTaking(66 * POINT, 50 * POINT, guessed)).toBe(0.5);
    expect(chanceOfTaking(94 * POINT, 50 * POINT, guessed)).toBe(1);
    expect(chanceOfTaking(38 * POINT, 50 * POINT, guessed)).toBe(0);
    const known = { ...bounds, optimism: 0, blur: 0 };
    expect(chanceOfTaking(50 * POINT + 1, 50 * POINT, known)).toBe(1);
    expect(chanceOfTaking(50 * POINT - 1, 50 * POINT, known)).toBe(0);
  });
});

describe('how far a demand gives way', () => {
  const at = (own: number) => ({ own, theirs: {} });

  it('is nothing at the most that one hopes for, and all of it at what is fair', () => {
    const curve = { points: [at(90), at(60)], fair: at(50), best: {} };
    expect([95, 90, 70, 50, 10].map((demand) => givenBy(curve, demand))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('is all of it where there is no way to go', () => {
    expect(givenBy({ points: [], fair: at(50), best: {} }, 50)).toBe(1);
    expect(givenBy({ points: [at(50)], fair: at(50), best: {} }, 80)).toBe(1);
  });
});
