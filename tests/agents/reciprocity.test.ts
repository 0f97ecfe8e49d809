import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspirationAt, yieldingAspirationAt } from '../../src/agents/aspiration.ts';
import { reciprocalTarget } from '../../src/agents/reciprocity.ts';
import type { Clauses } from '../../src/engine/index.ts';
import { talksTable } from '../support/talks.ts';
import { sightAt } from './outlookAt.ts';

const POINT = 1_000_000;
const CEILING = 90 * POINT;
const WIDE = { most: 100 * POINT, least: 0 };

/** What A may look at after these offers of B, each refused at once. */
function sightAfter(...offers: readonly Clauses[]) {
  const table = talksTable();
  for (const clauses of offers) {
    table.submit('B', { kind: 'tableOffer', clauses });
    const refusal = { offer: table.offer('B'), norm: 'I1', word: 'premature' } as const;
    table.submit('A', { kind: 'rejectOffer', ...refusal });
  }
  return sightAt(table.view('A'), 'reciprocal');
}

const nothing = { I1: 'V1', I2: 'V1', I3: 'V1' };
/** Worth 20 points to A. */
const some = { ...nothing, I1: 'V2' };
/** Worth 50 points to A. */
const more = { ...some, I3: 'V2' };

describe('what one asks for who gives when given', () => {
  it('is the best, as long as the other gives nothing', () => {
    for (const sight of [sightAfter(), sightAfter(nothing), sightAfter(nothing, nothing)])
      expect(reciprocalTarget(sight, CEILING, WIDE)).toBe(CEILING);
  });

  it('falls by four fifths of all that the other has given, whatever it took back', () => {
    const targets = [
      sightAfter(nothing, some),
      sightAfter(nothing, some, more),
      sightAfter(nothing, some, nothing),
    ].map((sight) => reciprocalTarget(sight, CEILING, WIDE));
    expect(targets).toEqual([74 * POINT, 50 * POINT, 74 * POINT]);
  });

  it('keeps within the bounds of the hour', () => {
    const given = sightAfter(nothing, some, more);
    const bounds = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(bounds, (pair) => {
        const [least = 0, most = 0] = pair.map((each) => each * POINT).toSorted((a, b) => a - b);
        const target = reciprocalTarget(given, CEILING, { most, least });
        expect(target).toBe(Math.min(most, Math.max(least, 50 * POINT)));
      }),
    );
  });

  it('has bounds of every hour that do not cross', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000);
    fc.assert(
      fc.property(share, fc.constantFrom(1 as const, 2 as const), (at, patience) => {
        const terms = { patience, share: at, reservation: 20 * POINT, ceiling: CEILING };
        const full = { ...terms, level: 'reciprocal', othersConcede: false } as const;
        expect(yieldingAspirationAt(full)).toBeLessThanOrEqual(aspirationAt(full));
      }),
    );
  });
});
