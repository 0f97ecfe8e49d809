import { expect, it } from 'vitest';
import { halfPlan } from '../../scenes/plans/halfPlan.ts';

const widths = {
  label: (words: string) => words.length * 7,
  chip: (words: string) => words.length * 8,
  title: (words: string, size: number) => words.length * size * 0.5,
};
const clauses = ['N5 A', 'N7 B', 'N1 B', 'N6 C'].map((rung) => ({ rung, title: rung }));

it('shows every clause where there is room', () => {
  for (const height of [90, 74]) {
    const { chips, more } = halfPlan(
      { label: 'They give', clauses },
      { width: 124, height },
      widths,
    );
    expect(chips.map(({ clause }) => clause)).toEqual([0, 1, 2, 3]);
    expect(more).toBeNull();
  }
});

it('counts the clauses that find no room on a low half', () => {
  const size = { width: 190, height: 34 };
  const { chips, more } = halfPlan({ label: 'They give', clauses }, size, widths);
  expect(chips.length + (more?.count ?? 0)).toBe(clauses.length);
  expect(more?.count).toBeGreaterThan(0);
  expect((more?.x ?? 0) + (more?.width ?? 0)).toBeLessThanOrEqual(size.width);
});
