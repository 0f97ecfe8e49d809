import { expect, it } from 'vitest';
import { pinnedItems } from '../../scenes/plans/pinnedItems.ts';

const columns = [0, 200, 400].map((x) => ({ x, y: 10, width: 200, height: 260 }));
const item = (id: string, strength: number, height = 100) => ({ id, strength, height });

it('pins an item to the column of its strength', () => {
  const { items, knots } = pinnedItems([[item('weak', 1)], [item('strong', 3)]], columns, 170);
  expect(items.map(({ id, rests }) => [id, rests.x])).toEqual([
    ['weak', 0],
    ['strong', 400],
  ]);
  expect(knots).toEqual([]);
});

it('[§6] makes one pile of the items of one source, where the strongest of them stands, with one knot', () => {
  const { items, knots } = pinnedItems([[item('strong', 2), item('weak', 1)]], columns, 170);
  expect(items.map(({ id }) => id)).toEqual(['weak', 'strong']);
  const [weak, strong] = items;
  expect(weak?.rests.x).toBe(200);
  expect(strong?.rests.x).toBe(200);
  expect(knots).toHaveLength(1);
  const apart = (strong?.falls.y ?? 0) - (weak?.falls.y ?? 0);
  const piled = (strong?.rests.y ?? 0) - (weak?.rests.y ?? 0);
  expect(piled).toBeGreaterThan(0);
  expect(piled).toBeLessThan(apart);
});

it('keeps a full column inside the board', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => [item(id, 1, 120)]);
  for (const { rests } of pinnedItems(many, columns, 170).items)
    expect(rests.y + 120).toBeLessThanOrEqual(270);
});

it('spreads a pile that is alone in its column as far as there is room, and no further', () => {
  const { items } = pinnedItems([[item('under', 1, 110), item('over', 1, 90)]], columns, 170);
  const [under, over] = items;
  const shown = (over?.rests.y ?? 0) - (under?.rests.y ?? 0);
  expect(shown).toBeGreaterThan(90);
  expect(shown).toBeLessThan(110);
  const high = pinnedItems([[item('under', 1, 150), item('over', 1, 180)]], columns, 170).items;
  expect((high[1]?.rests.y ?? 0) + 180).toBeLessThanOrEqual(270);
});
