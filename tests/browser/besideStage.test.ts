import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser();

/** The buttons, by the beginning of their action, that cannot be seen whole without scrolling. */
function outOfSight(page: Page, ...actions: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((starts) => {
    const inSight = (button: Element): boolean => {
      const { top, bottom, left, width, height } = button.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return top >= 0 && bottom <= innerHeight && seen !== null && button.contains(seen);
    };
    return starts.flatMap((start) => {
      const buttons = [
        ...document.querySelectorAll<HTMLElement>(`[data-action^="${start}"]`),
      ].filter((button) => button.checkVisibility());
      if (buttons.length === 0) return [`${start} is not there`];
      return buttons.filter((each) => !inSight(each)).map((each) => each.dataset.action ?? '');
    });
  }, actions);
}

const press = (page: Page, action: string) =>
  page.locator(`[data-action="${action}"]:visible`).first().click();

describe('the document beside the stage', () => {
  it('shows at 1366 by 768 all that a move needs, without scrolling', async () => {
    const viewport = { width: 1366, height: 768 };
    const page = await open('?view=canvas&pace=0&seed=5', { viewport, reducedMotion: 'reduce' });
    await press(page, 'start:us');
    await page.locator('[data-action="tone:measured"]').waitFor();
    expect(await outOfSight(page, 'tone:')).toEqual([]);
    await press(page, 'tone:measured');
    await page.locator('[data-ladder="N5"]').waitFor();
    expect(await outOfSight(page, 'position:N5', 'positions:seal')).toEqual([]);
    await press(page, 'position:N5:B');
    await press(page, 'position:N1:B');
    await press(page, 'positions:seal');
    await page.locator('[data-action="revealed"]').waitFor();
    expect(await outOfSight(page, 'revealed')).toEqual([]);
    await press(page, 'revealed');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('[data-ladder="N1"]').waitFor();
    expect(await outOfSight(page, 'offer:N5', 'offer:N1', 'offer:send')).toEqual([]);
  }, 60_000);
});
