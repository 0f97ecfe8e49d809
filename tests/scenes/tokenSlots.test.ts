import { expect, it } from 'vitest';
import { regrouped, tokenSlots } from '../../scenes/plans/tokenSlots.ts';

const tray = { x: 28, y: 400, width: 200, height: 92 };

it('lays ten tokens in two rows of five inside their tray', () => {
  const slots = tokenSlots(tray, 10, 32);
  expect(new Set(slots.map(({ y }) => y)).size).toBe(2);
  for (const { x, y } of slots) {
    expect(x).toBeGreaterThan(tray.x);
    expect(x).toBeLessThan(tray.x + tray.width);
    expect(y - 15).toBeGreaterThanOrEqual(tray.y);
    expect(y + 15).toBeLessThanOrEqual(tray.y + tray.height);
  }
});

it('moves as few tokens as it can, and the held one first', () => {
  const before = [['a', 'b'], [], ['c', 'd']];
  expect(regrouped(before, [2, 1, 1], null)).toEqual([['a', 'b'], ['d'], ['c']]);
  expect(regrouped(before, [2, 1, 1], 'c')).toEqual([['a', 'b'], ['c'], ['d']]);
  expect(regrouped(before, [1, 0, 3], 'a')).toEqual([['b'], [], ['c', 'd', 'a']]);
});
