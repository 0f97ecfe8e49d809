import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { groundFor } from '../../scenes/Ground.ts';
import type { Box } from '../../scenes/paint.ts';
import { boardPlan } from '../../scenes/plans/boardPlan.ts';
import { useBrowser } from '../support/browser.ts';
import { playThrough } from '../support/playThrough.ts';

const open = useBrowser();
const patient = { timeout: 30_000, interval: 400 };

/** A pointer on the canvas that knows where the board lays its things, and nothing of the page. */
async function pointerOn(page: Page, reactions: number) {
  const canvas = await page.locator('canvas').boundingBox();
  if (canvas === null) throw new Error('there is no canvas');
  const ground = groundFor({ width: canvas.width, height: canvas.height, pixelRatio: 1 });
  const at = (x: number, y: number) => ({
    x: canvas.x + x * ground.scale,
    y: canvas.y + y * ground.scale,
  });
  return {
    plan: boardPlan(ground, { trays: 3, reactions }),
    press: async (x: number, y: number) => {
      const place = at(x, y);
      await page.mouse.click(place.x, place.y);
    },
    drag: async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      const [start, end] = [at(from.x, from.y), at(to.x, to.y)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
      await page.mouse.move(end.x, end.y, { steps: 4 });
      await page.mouse.up();
    },
  };
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
/** The end of a tray where no token lies. */
const freeEnd = ({ x, y, width, height }: Box) => ({ x: x + width - 16, y: y + height / 2 });

/** What the document beside the picture says lies in each tray. */
async function counts(page: Page): Promise<readonly number[]> {
  const texts = await page.locator('.tray__n').allTextContents();
  return texts.map(Number);
}

/** Opens, believes and answers the event that stands, on the picture alone. */
async function answerEvent(page: Page): Promise<void> {
  const reactions = await page.locator('.choice[role="radio"]').count();
  const { plan, press, drag } = await pointerOn(page, reactions);
  const [first, second, third] = plan.trays;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the board has no room for the event');

  // The wire stands until it is pressed; then a tray takes a token.
  await expect
    .poll(async () => {
      await press(freeEnd(first).x, freeEnd(first).y);
      return (await counts(page))[0];
    }, patient)
    .toBeGreaterThan(0);
  const [start = 0] = await counts(page);

  // A token that is still on its way to the tray cannot be taken up there yet.
  await expect
    .poll(async () => {
      const [, , lying] = await counts(page);
      if (lying === 0) await drag({ x: first.x + 26, y: middle(first).y }, middle(third));
      return counts(page);
    }, patient)
    .toEqual([start - 1, 0, 1, 10 - start]);

  // One press, one token: the next one is made when the document has counted the one before.
  for (let laid = 1; laid <= 10 - start; laid += 1) {
    await press(freeEnd(second).x, freeEnd(second).y);
    await expect.poll(async () => (await counts(page))[1], patient).toBe(laid);
  }
  expect(await counts(page)).toEqual([start - 1, 10 - start, 1, 0]);

  const seal = () => press(middle(plan.hand).x, middle(plan.hand).y);
  await pressUntilGone(page, seal, 'belief:seal');

  // A clause may rule a reaction out: then the next one is pressed.
  let card = 0;
  await expect
    .poll(async () => {
      const { x, y } = middle(plan.reactions[card++ % reactions] ?? plan.hand);
      await press(x, y);
      return page.locator('.choice[aria-checked="true"]').count();
    }, patient)
    .toBe(1);
  await pressUntilGone(page, seal, 'reaction:seal');
}

/** Presses a place of the picture, which follows the document by a frame, until an action is gone. */
async function pressUntilGone(
  page: Page,
  press: () => Promise<void>,
  action: string,
): Promise<void> {
  await expect
    .poll(async () => {
      await press();
      return page.locator(`[data-action="${action}"]`).count();
    }, patient)
    .toBe(0);
}

describe('every event, for china, with a pointer alone', () => {
  it('is opened, believed and answered on the picture', { timeout: 240_000 }, async () => {
    const viewport = { width: 1366, height: 768 };
    const page = await open('?pace=0&seed=7&view=canvas', { viewport, reducedMotion: 'reduce' });
    await page.locator('[data-action="start:china"]').click();
    for (const _event of ['the first', 'the mirror']) {
      await playThrough(page, async (screen) => (screen === 'beliefs' ? 'enough' : undefined));
      await answerEvent(page);
    }
  });
});
