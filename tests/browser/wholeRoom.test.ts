import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();
const COVERED = '•••';

async function press(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]:visible`).first().focus();
  await page.keyboard.press('Enter');
}

function promptSize(page: Page): Promise<number> {
  return page
    .locator('#turn')
    .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
}

describe('one screen for the whole room', () => {
  it('has a larger prompt, counts hands, and shows nothing private until its host does', async () => {
    const page = await open('?pace=0&seed=7', {
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    await press(page, 'start:us');
    await page.getByRole('heading', { level: 1, name: 'How do you speak?' }).waitFor();
    const usual = await promptSize(page);
    await press(page, 'panel:settings');
    await press(page, 'setting:wholeRoom:on');
    await page.keyboard.press('Escape');
    await page.locator('.room [data-action="cover:lift"]').waitFor();
    expect(await promptSize(page)).toBeCloseTo(1.5 * usual, 0);

    for (let hands = 0; hands < 3; hands += 1) await press(page, 'hands:more:tone:firm');
    await press(page, 'hands:more:tone:measured');
    await press(page, 'hands:fewer:tone:firm');
    expect(await page.locator('.hands .num').allTextContents()).toEqual([
      expect.stringContaining('Conciliatory: 0 hands'),
      expect.stringContaining('Measured: 1 hand'),
      expect.stringContaining('Firm: 2 hands'),
    ]);
    // The focus stays where it counts.
    expect(await page.locator('[data-action="hands:fewer:tone:firm"]:focus').count()).toBe(1);
    expect(await screenFaults(page, 'statement')).toEqual([]);

    await press(page, 'tone:measured');
    await page.locator('[data-ladder="N5"]').waitFor();
    expect(await page.locator('.hands').count()).toBe(0);
    await page.locator('[data-action="position:N5:B"]').click();
    await page.locator('[data-action="position:N1:B"]').click();
    await press(page, 'positions:seal');
    await press(page, 'revealed');
    const panel = page.locator('dialog[open]');
    await panel.getByText('Your cable and your values are covered.').waitFor();
    expect(await panel.locator('.brief__cable, .brief__values').count()).toBe(0);
    await page.keyboard.press('Escape');

    await press(page, 'offer:N5:B');
    const values = page.locator('.desk__value, [data-meter="text"] :is(.meter__n, b), .rung__note');
    const shown = async () =>
      (await values.allTextContents())
        .map((text) => text.replace('×', '').trim())
        .filter((text) => text !== '');
    expect(new Set(await shown())).toEqual(new Set([COVERED]));
    expect(await screenFaults(page, 'exchange')).toEqual([]);

    await press(page, 'cover:lift');
    await page.locator('.room', { hasText: 'open to everybody' }).waitFor();
    expect(await shown()).not.toContain(COVERED);
    await press(page, 'panel:brief');
    await panel.locator('.brief__cable').waitFor();
    await page.keyboard.press('Escape');
    await press(page, 'cover:lay');
    await press(page, 'panel:brief');
    await panel.locator('[data-action="cover:lift"]').focus();
    await page.keyboard.press('Enter');
    await panel.locator('.brief__cable').waitFor();
    expect(await page.locator('#panel-heading:focus').count()).toBe(1);
    await page.keyboard.press('Escape');

    await press(page, 'panel:settings');
    await press(page, 'setting:wholeRoom:off');
    await page.keyboard.press('Escape');
    await page.locator('.room').waitFor({ state: 'detached' });
    expect(await promptSize(page)).toBeLessThan(1.5 * usual);
  }, 60_000);
});
