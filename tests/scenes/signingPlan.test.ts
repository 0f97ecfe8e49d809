import { describe, expect, it } from 'vitest';
import { groundFor } from '../../scenes/Ground.ts';
import { plateBox, signingPlan } from '../../scenes/plans/signingPlan.ts';

const stages = [
  [906, 768],
  [1368, 1080],
  [768, 560],
  [604, 768],
  [1280, 640],
] as const;

describe.each(stages)('the signing on a stage of %i x %i', (width, height) => {
  const ground = groundFor({ width, height, pixelRatio: 1 });
  const plan = signingPlan(ground, 2);
  const bottom = plan.sheet.y + plan.sheet.height;

  it('has the clauses above the signature lines, and both on the sheet', () => {
    expect(plan.words.height).toBeGreaterThan(200);
    for (const line of plan.lines) {
      expect(line.y).toBeGreaterThan(plan.words.y + plan.words.height + 40);
      expect(line.y + 44).toBeLessThan(bottom);
      expect(line.width).toBeGreaterThan(200);
    }
  });

  it('keeps the lines of two signers apart', () => {
    const [left, right] = plan.lines;
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  });

  it('has four plates under the folder, all on the stage', () => {
    for (const index of [0, 1, 2, 3]) {
      const plate = plateBox(plan.plates, index);
      expect(plate.y).toBeGreaterThanOrEqual(plan.folder.y + plan.folder.height);
      expect(plate.y + 44).toBeLessThan(ground.height);
      expect(plate.x + plate.width).toBeLessThan(ground.width);
      expect(plate.width).toBeGreaterThan(150);
    }
  });
});
