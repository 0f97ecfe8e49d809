import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser('webgl');
const viewport = { width: 1366, height: 768 };

async function takeTheChair(page: Page): Promise<void> {
  await page.locator('[data-action="start:us"]').click();
  await page.locator('[data-action="tone:measured"]:not([aria-disabled])').waitFor();
}

/** Whether the game goes on: a tone is spoken, and the positions come. */
async function speak(page: Page): Promise<void> {
  await page.locator('[data-action="tone:measured"]').click();
  await page.locator('[data-action="positions:seal"]').waitFor();
}

describe('on a machine that draws badly', () => {
  it('a lost WebGL context goes over to plain drawing, and the game goes on', async () => {
    const page = await open('?pace=0&seed=7&view=webgl', { viewport });
    await page.locator('#scenery canvas[data-painted]').waitFor();
    await takeTheChair(page);
    expect(await page.locator('html').getAttribute('data-scenery')).toBe('webgl');
    await page.locator('#scenery canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('webgl');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('html[data-scenery="canvas"]').waitFor();
    await page.locator('#scenery canvas[data-painted]').waitFor();
    await speak(page);
  });

  it('without any canvas or sound the game is there in text, and says what is missing', async () => {
    const page = await open('?pace=0&seed=7&view=text', { viewport });
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
      Reflect.deleteProperty(globalThis, 'AudioContext');
      Reflect.deleteProperty(globalThis, 'webkitAudioContext');
    });
    await page.goto(page.url().replace('view=text', 'view=webgl'));
    await takeTheChair(page);
    await page.locator('html:not([data-scenery])').waitFor();
    expect(await page.locator('#scenery').isVisible()).toBe(false);
    await page.locator('[data-action="panel:settings"]:visible').first().click();
    await page.locator('[data-action="setting:sound:on"]').click();
    for (const lack of ['The picture of the room', 'This browser plays no sound'])
      await page.locator('dialog li', { hasText: lack }).waitFor();
    await page.keyboard.press('Escape');
    await speak(page);
  });

  it('a stage at rest draws no frame', async () => {
    const page = await open('?pace=0&seed=7&view=canvas', { viewport });
    await page.locator('#scenery canvas[data-painted]').waitFor();
    await takeTheChair(page);
    await speak(page);
    await expect.poll(() => framesInASecond(page), { timeout: 20_000 }).toBe(0);
    expect(await framesInASecond(page)).toBe(0);
  });
});

/** Frames that the page asks for in a second in which nobody does anything. */
function framesInASecond(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const ask = globalThis.requestAnimationFrame;
        let asked = 0;
        globalThis.requestAnimationFrame = (callback) => {
          asked += 1;
          return ask(callback);
        };
        setTimeout(() => {
          globalThis.requestAnimationFrame = ask;
          resolve(asked);
        }, 1000);
      }),
  );
}
