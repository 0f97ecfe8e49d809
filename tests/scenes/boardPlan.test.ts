import { describe, expect, it } from 'vitest';
import { groundFor } from '../../scenes/Ground.ts';
import type { Box } from '../../scenes/paint.ts';
import { boardPlan } from '../../scenes/plans/boardPlan.ts';

const stages = [
  { width: 906, height: 768 },
  { width: 1368, height: 1080 },
  { width: 768, height: 560 },
  { width: 604, height: 768 },
];

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe.each(stages)('the board on a stage of $width x $height', (size) => {
  const ground = groundFor({ ...size, pixelRatio: 1 });

  it.each([3, 4, 5])('lays everything inside and apart, with %i reactions', (reactions) => {
    const plan = boardPlan(ground, { trays: 3, reactions });
    const boxes = [plan.board, ...plan.trays, plan.hand, ...plan.reactions];
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(ground.width);
      expect(box.y + box.height).toBeLessThanOrEqual(ground.height);
    }
    const pairs = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).map((other) => [one, other]),
    );
    expect(pairs.filter(([one, other]) => one && other && meet(one, other))).toEqual([]);
  });

  it('leaves room for an item in each column and for ten tokens in each tray', () => {
    const plan = boardPlan(ground, { trays: 3, reactions: 5 });
    for (const column of [...plan.columns, plan.unseen])
      expect(column.height).toBeGreaterThanOrEqual(140);
    expect(plan.tokenPitch * ground.scale).toBeGreaterThanOrEqual(17);
    for (const box of plan.reactions) expect(box.width).toBeGreaterThanOrEqual(140);
  });
});
