import { expect, it } from 'vitest';
import { shortenedRows } from '../../scenes/plans/shortenedRows.ts';

const words = {
  listed: (parts: readonly string[]) => parts.join(', '),
  more: (count: number) => `+${count} more`,
};
const costs = ['Congress −9', 'Business −3', 'Federal employees −6'];
const room = (width: number, most: number) => ({
  width,
  most,
  widthOf: (row: string) => row.length,
});
const plain = (rows: readonly string[]) => rows.map((row) => row.replaceAll('\u00a0', ' '));

it('writes a list whole where it fits, and breaks no part of it', () => {
  const { rows, left } = shortenedRows(costs, room(26, 2), words);
  expect(left).toBe(0);
  expect(plain(rows)).toEqual(['Congress −9, Business −3,', 'Federal employees −6']);
});

it('counts what finds no room instead of dropping it', () => {
  const { rows, left } = shortenedRows(costs, room(33, 1), words);
  expect(left).toBe(1);
  expect(plain(rows)).toEqual(['Congress −9, Business −3, +1 more']);
});

it('counts every part where not one fits', () => {
  const { rows, left } = shortenedRows(costs, room(8, 1), words);
  expect(left).toBe(3);
  expect(rows).toEqual(['+3 more']);
});
