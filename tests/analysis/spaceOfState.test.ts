import { expect, it } from 'vitest';
import { cardinality } from '../../src/analysis/cardinality.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { spaceOfState } from '../../src/analysis/spaceOfState.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { smallClosing, smallExchange } from '../support/smallTable.ts';

const POINT = 1_000_000;

it('opens what is clean and keeps what is harvested', () => {
  const clean = smallExchange().agree('us', { N1: 'C' });
  expect(cardinality(outcomeSpace(spaceOfState(clean.state)))).toBe(6 * 5 * 4);
  const closed = smallExchange().harvest('us', 'N1', 'C');
  expect(cardinality(outcomeSpace(spaceOfState(closed.state)))).toBe(5 * 4);
});

it('takes retreats and red lines off the values, and lets a home that is angry raise the line', () => {
  const before = spaceOfState(smallExchange().state);
  const positions = { us: { N1: 'A', N2: 'A' }, china: { N1: 'D', N2: 'C' } };
  const table = smallExchange(positions).withSide('us', {
    redLines: { N2: 'A' },
    audiences: { congress: 400, business: 400 },
  });
  const after = spaceOfState(table.state);
  const worth = (space: typeof before, wording: string) =>
    utilityOf(outcomeSpace(space), { N2: wording }).us ?? Number.NaN;
  const taken = ['A', 'B', 'C', 'D'].map((each) => worth(before, each) - worth(after, each));
  const retreatBefore = [0, 0, 1.5, 3];
  const retreatAfter = [0, 1.5, 3, 4.5];
  const redLine = [0, 8, 10, 12];
  expect(taken).toEqual(
    redLine.map((each, i) => (each + (retreatAfter[i] ?? 0) - (retreatBefore[i] ?? 0)) * POINT),
  );
  expect((after.reservations.us ?? 0) - (before.reservations.us ?? 0)).toBe(5 * POINT);
});

it('stands still from the closing on, whatever home and trust do', () => {
  const closing = smallClosing({ N1: 'C' });
  const frozen = spaceOfState(closing.state);
  const angry = closing
    .with({ trust: 0 })
    .withSide('us', { audiences: { congress: 0, business: 0 } });
  expect(spaceOfState(angry.state)).toEqual(frozen);
});
