import { describe, expect, it } from 'vitest';
import { groundFor } from '../../scenes/Ground.ts';
import { AUDIENCE_ROW, nightPlan, THEIR_WINDOW } from '../../scenes/plans/nightPlan.ts';

const stages = [
  [906, 768],
  [1368, 1080],
  [768, 560],
  [604, 768],
  [1280, 640],
] as const;

describe.each(stages)('the night on a stage of %i x %i', (width, height) => {
  const ground = groundFor({ width, height, pixelRatio: 1 });
  const plan = nightPlan(ground);

  it('keeps both telephones and their names on the desk, and the window in the house across', () => {
    const reach = 124 * plan.phoneScale;
    expect(plan.capitalPhone.x - reach).toBeGreaterThan(0);
    expect(plan.corridorPhone.x + reach).toBeLessThan(ground.width);
    expect(plan.corridorPhone.x - plan.capitalPhone.x).toBeGreaterThan(240);
    expect(plan.capitalPhone.y + 82 * plan.phoneScale + 48).toBeLessThanOrEqual(ground.height);
    expect(plan.theirWindow.x + THEIR_WINDOW.width).toBeLessThanOrEqual(ground.width - 20);
    expect(plan.theirWindow.y + THEIR_WINDOW.height + 14).toBeLessThan(plan.facade.y);
  });

  it('keeps the audiences above the lifted handset and left of the lamp', () => {
    const foot = plan.audiences.y + 4 * AUDIENCE_ROW;
    const handset = plan.capitalPhone.y - 300 * plan.phoneScale;
    expect(foot).toBeLessThan(Math.max(handset, plan.lamp.y + 80) + 20);
    expect(plan.lamp.x - 74).toBeGreaterThan(plan.audiences.x + 180);
  });

  it('keeps both plates on the stage, beside the telephones or under them', () => {
    for (const plate of plan.plates) {
      expect(plate.x + plate.width).toBeLessThanOrEqual(ground.width);
      expect(plate.y + 44).toBeLessThanOrEqual(ground.height);
      const beside = plate.x > plan.corridorPhone.x + 124 * plan.phoneScale;
      const under = plate.y > plan.corridorPhone.y + 82 * plan.phoneScale + 48;
      expect(beside || under).toBe(true);
    }
  });
});
