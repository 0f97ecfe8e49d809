import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { screenFaults } from '../support/screenFaults.ts';
import { screensInOrder } from '../support/walkthrough.ts';

const open = useBrowser();

/** Presses Tab until the element with this action has the focus. */
async function tabTo(page: Page, action: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset.action,
    );
    if (focused === action) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${action}`);
}

const heading = (page: Page) => page.locator('#turn');

describe('the first round', () => {
  it('is played from the title to a tabled offer with the keyboard alone', async () => {
    const page = await open();
    await heading(page).waitFor();
    await tabTo(page, 'start:us');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How do you speak?' }).waitFor();
    await tabTo(page, 'tone:measured');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Where do you stand in public?' }).waitFor();
    await tabTo(page, 'position:N5:A');
    await page.keyboard.press('b');
    await page.locator('[data-ladder="N1"]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The tokens turn over' }).waitFor();
    await tabTo(page, 'revealed');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] #panel-heading').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await tabTo(page, 'offer:N5:A');
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await page
      .getByText(/Your paper (is on the table|stands)|Clean/)
      .first()
      .waitFor();
  });

  it('puts the focus on each new heading, and back where a panel was opened', async () => {
    const page = await open();
    await page.locator('[data-action="start:china"]').click();
    await page.getByRole('heading', { level: 1, name: 'How do you speak?' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('turn');
    const tab = page.locator('[data-action="panel:history"]');
    await tab.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] #panel-heading').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-heading');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('opens history, meters and help by their letters, which can be turned off', async () => {
    const page = await open();
    await page.locator('[data-action="start:us"]').click();
    await page.getByRole('heading', { level: 1, name: 'How do you speak?' }).waitFor();
    for (const [letter, name] of [
      ['h', 'History'],
      ['m', 'Meters'],
      ['?', 'Help'],
    ] as const) {
      await page.keyboard.press(letter);
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    await page.locator('[data-action="panel:settings"]').click();
    await page.locator('[data-action="setting:letters:off"]').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('goes on after a reload where it was left', async () => {
    const page = await open();
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:firm"]').click();
    await page.getByRole('heading', { level: 1, name: 'Where do you stand in public?' }).waitFor();
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator('[data-action="continue"]').click();
    await page.getByRole('heading', { level: 1, name: 'Where do you stand in public?' }).waitFor();
  });

  it.each([
    { width: 1366, height: 768 },
    { width: 320, height: 640 },
  ])(
    'has no accessibility violation and no sideways scrolling at $width px',
    async (viewport) => {
      const page = await open('?pace=0', { viewport, reducedMotion: 'reduce' });
      for (const { name, reach } of screensInOrder) {
        await reach(page);
        expect(await screenFaults(page, name)).toEqual([]);
      }
    },
    120_000,
  );

  it('reflows at twice the text size', async () => {
    const page = await open('?pace=0', { viewport: { width: 1366, height: 768 } });
    await page.locator('#turn').waitFor();
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const usual = await size();
    await page.evaluate(() => {
      localStorage.setItem('communique.settings', JSON.stringify({ textSize: '200' }));
    });
    await page.reload();
    await page.locator('#turn').waitFor();
    expect(await size()).toBe(2 * usual);
    for (const { name, reach } of screensInOrder) {
      await reach(page);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${name} ${wider}`).toBe(`${name} 0`);
    }
  }, 120_000);
});
