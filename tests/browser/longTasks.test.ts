import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { longTasks, recordTasks } from '../support/pageTasks.ts';
import { playThrough, type Standing } from '../support/playThrough.ts';

const open = useBrowser();

async function press(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]:visible`).first().click();
}

async function lookInto(page: Page, panel: string): Promise<void> {
  // Where the page is narrow, the meters open one at a time.
  await page.locator(`[data-action^="panel:${panel}"]:visible`).first().click();
  await page.locator('dialog[open] #panel-heading').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** What a person may do at the table besides answering. */
async function busyAtTheTable(page: Page): Promise<void> {
  for (const panel of ['history', 'meters', 'settings', 'help']) await lookInto(page, panel);
  for (const action of ['offer:N5:B', 'offer:N7:B']) await press(page, action);
  await sendAndUnsay(page);
}

/** In the page, since there is nothing to unsay once the others have answered. */
function sendAndUnsay(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const press = (action: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(`[data-action="${action}"]`)];
      const button = found.find((each) => each.checkVisibility());
      if (button === undefined) throw new Error(`there is no ${action}`);
      button.click();
    };
    press('offer:send');
    await new Promise((resolve) => setTimeout(resolve));
    press('take-back');
  });
}

/** Held as long as this, the page is felt to hang, though another thread does the thinking. */
const LONG_MS = 50;

/** A task that is too long is so each time; one that another program held up is not. */
const again = { retry: 2, timeout: 120_000 };

describe('the thread of the page', () => {
  it.each(['text', 'canvas'])(
    'is held by no task for 50 ms while a strategist thinks, from the title to the verdict, in the view %s',
    again,
    async (view) => {
      const page = await open(`?pace=0&seed=7&view=${view}`, {
        viewport: { width: 1366, height: 768 },
      });
      await page.locator('[data-action="start:us"]').waitFor();
      const met: Standing[] = [];
      const tasks = await recordTasks(page, async () => {
        await press(page, 'cut:60');
        await press(page, 'level:strategist');
        await press(page, 'start:us');
        await playThrough(page, async (screen) => {
          if (screen === 'exchange' && !met.includes(screen)) await busyAtTheTable(page);
          met.push(screen);
          return screen === 'verdict' ? 'enough' : undefined;
        });
      });
      expect(met).toEqual(expect.arrayContaining(['exchange', 'beliefs', 'reactions', 'night']));
      expect(longTasks(tasks, LONG_MS)).toEqual([]);
    },
  );
});
