import { describe, expect, it } from 'vitest';
import { groundFor } from '../../scenes/Ground.ts';
import type { Box } from '../../scenes/paint.ts';
import { hallPlan } from '../../scenes/plans/hallPlan.ts';
import { roomPlan } from '../../scenes/plans/roomPlan.ts';
import { stripPlan } from '../../scenes/plans/stripPlan.ts';
import { titlePlan } from '../../scenes/plans/titlePlan.ts';

const sizes = [
  [906, 768],
  [1368, 1080],
  [768, 560],
  [604, 768],
  [640, 500],
  [1400, 620],
] as const;
const strips = [
  [360, 128],
  [320, 114],
  [599, 160],
] as const;

function groundOf([width, height]: readonly [number, number]) {
  return groundFor({ width, height, pixelRatio: 1 });
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe.each(sizes)('the hall at %i x %i', (...size) => {
  const ground = groundOf(size);

  it('covers its ground with the room, and never shows its end', () => {
    const { scale, seen } = roomPlan(ground);
    expect(seen.width * scale).toBeCloseTo(ground.width);
    expect(seen.height * scale).toBeCloseTo(ground.height);
    expect(seen.width).toBeLessThanOrEqual(906.001);
    expect(seen.height).toBeLessThanOrEqual(1030.001);
  });

  it.each([3, 4])('lays %i tones, names and the sentence side by side inside it', (tones) => {
    const plan = hallPlan(ground, tones);
    expect(plan.tones).toHaveLength(tones);
    const boxes = [...plan.placards, ...plan.tones];
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(ground.width);
      expect(box.y + box.height).toBeLessThanOrEqual(ground.height);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      expect(overlap(box, plan.sentence)).toBe(false);
    }
  });

  it('gives a tone a target of 44 CSS pixels at the least', () => {
    for (const { width, height } of hallPlan(ground, 4).tones) {
      expect(Math.max(width, height) * ground.scale).toBeGreaterThanOrEqual(90);
      expect(height * ground.scale).toBeGreaterThanOrEqual(43);
    }
  });
});

it('can be drawn on the whole screen of a phone, which it is shown on before its strip is laid', () => {
  const { tones } = hallPlan(groundOf([360, 640]), 4);
  for (const { width, height, x, y } of tones)
    for (const size of [width, height, x, y]) expect(Number.isFinite(size)).toBe(true);
  for (const { width } of tones) expect(width).toBeGreaterThan(44);
});

describe.each(strips)('the strip at %i x %i', (...size) => {
  const ground = groundOf(size);

  it('shows heads above the band of words, one at each side', () => {
    const { feet, bustScale, band } = stripPlan(ground);
    expect(ground.kind).toBe('strip');
    expect(band.y + band.height).toBe(ground.height);
    for (const { y } of feet) expect(y - 226 * bustScale).toBeGreaterThanOrEqual(-1);
    expect(feet[1].x - feet[0].x).toBeGreaterThan(200 * bustScale);
  });
});

describe('the title', () => {
  it('keeps the furniture beside the words where the page has two columns', () => {
    const ground = groundOf([1366, 768]);
    const { x, scale, words } = titlePlan(ground);
    expect(words).toBe('beside');
    expect(x - 380 * scale).toBeGreaterThanOrEqual(528);
  });

  it('keeps it between words and plates where the page has one', () => {
    for (const size of [
      [360, 640],
      [768, 1024],
    ] as const) {
      const ground = groundOf(size);
      const { y, scale, words } = titlePlan(ground);
      expect(words).toBe('above');
      expect((y + 196 * scale) * ground.scale).toBeLessThan(size[0] === 360 ? 280 : 520);
    }
  });
});
