import type { Page } from 'playwright-core';

/** A screen by name, and how to reach it from the one before. */
export interface Step {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

async function press(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]`).first().click();
}

/** Waits until no delegation has been thinking for a while. */
async function waitForOthers(page: Page): Promise<void> {
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const observer = new MutationObserver(listen);
        observer.observe(document.body, { subtree: true, childList: true });
        listen();
        function listen() {
          window.clearTimeout(quiet);
          if (document.querySelector('.thinking') !== null) return;
          quiet = window.setTimeout(() => {
            observer.disconnect();
            resolve();
          }, quietMs);
        }
      }),
    400,
  );
}

async function waitFor(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
}

/** One game as the United States, from the title to the table, screen by screen. */
export const screensInOrder: readonly Step[] = [
  { name: 'title', reach: (page) => waitFor(page, '[data-action="start:us"]') },
  {
    name: 'statement',
    reach: async (page) => {
      await press(page, 'start:us');
      await waitFor(page, '[data-action="tone:measured"]');
    },
  },
  {
    name: 'positions-empty',
    reach: async (page) => {
      await press(page, 'tone:measured');
      await waitFor(page, '[data-ladder="N5"]');
    },
  },
  {
    name: 'positions',
    reach: async (page) => {
      await press(page, 'position:N5:B');
      await press(page, 'position:N1:B');
    },
  },
  {
    name: 'reveal',
    reach: async (page) => {
      await press(page, 'positions:seal');
      await waitFor(page, '[data-action="revealed"]');
    },
  },
  {
    name: 'brief',
    reach: async (page) => {
      await press(page, 'revealed');
      await waitFor(page, 'dialog[open]');
    },
  },
  {
    name: 'exchange',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await waitFor(page, '.table');
      await waitForOthers(page);
    },
  },
  {
    name: 'exchange-composed',
    reach: async (page) => {
      await press(page, 'offer:N5:B');
      await press(page, 'offer:N1:B');
    },
  },
  {
    name: 'exchange-tabled',
    reach: async (page) => {
      await page.locator('[data-action="offer:send"]:visible').click();
      await waitForOthers(page);
    },
  },
  {
    name: 'exchange-moves',
    reach: async (page) => {
      await press(page, 'drawer:consult');
    },
  },
  {
    name: 'meters',
    reach: async (page) => {
      await page
        .locator('[data-action="panel:meters"]:visible, [data-action="panel:meters:trust"]:visible')
        .first()
        .click();
      await waitFor(page, 'dialog[open]');
    },
  },
  {
    name: 'history',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await press(page, 'panel:history');
      await waitFor(page, 'dialog[open]');
    },
  },
  {
    name: 'settings',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await press(page, 'panel:settings');
      await waitFor(page, 'dialog[open]');
    },
  },
  {
    name: 'help',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await press(page, 'panel:help');
      await waitFor(page, 'dialog[open]');
    },
  },
];
