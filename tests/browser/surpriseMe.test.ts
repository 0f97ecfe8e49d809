import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KeyboardPlayer } from '../support/KeyboardPlayer.ts';
import { playToVerdict } from '../support/playToVerdict.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();

const LEVELS = [
  'New to the post',
  'Reads from the paper',
  'Gives when given',
  'Trades',
  'Thinks ahead',
];
const MANNERS = [
  'keeps an even temper',
  'plays it hard',
  'builds bridges',
  'goes by the book',
  'looks for openings',
  'treads carefully',
];
const anyName = new RegExp(`(${LEVELS.join('|')}); (${MANNERS.join('|')})`);

/** Whether any text of the page, panels included, names a level or a manner. */
async function namesSomebody(page: Page): Promise<boolean> {
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return [...LEVELS, ...MANNERS].some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

const opposite = (page: Page) => page.locator('.opposite');

describe('a counterpart that is drawn', () => {
  it('is chosen, played after a reload without being told, guessed and told, by keyboard', async () => {
    const page = await open('?pace=0&seed=7', { viewport: { width: 1366, height: 768 } });
    const player = new KeyboardPlayer(page);
    await page.locator('[data-action="level:surprise"]').waitFor();
    expect(await player.perform('level:surprise')).toBe(true);
    await page.getByText('At the end you guess who it was').waitFor();
    expect(await page.locator('.way__more').count()).toBe(0);
    expect(await screenFaults(page, 'title, surprise')).toEqual([]);
    expect(await player.perform('start:us')).toBe(true);
    expect(await player.perform('tone:measured')).toBe(true);
    await page.locator('[data-ladder="N5"]').waitFor();
    expect(await namesSomebody(page)).toBe(false);

    await page.reload();
    await page.locator('[data-action="continue"]').waitFor();
    expect(await player.perform('continue')).toBe(true);
    await page.locator('[data-ladder="N5"]').waitFor();
    await page.keyboard.press('h');
    await page.locator('dialog[open] .record').first().waitFor();
    expect(await namesSomebody(page)).toBe(false);
    expect(await page.locator('.record__why').count()).toBe(0);
    await page.keyboard.press('Escape');

    await playToVerdict(page);
    await opposite(page).waitFor();
    expect(await opposite(page).textContent()).not.toMatch(anyName);
    expect(await screenFaults(page, 'verdict, guess')).toEqual([]);
    expect(await player.perform('counterpart:level:china:logroller')).toBe(true);
    expect(await player.perform('counterpart:style:china:legalist')).toBe(true);
    expect(await player.perform('counterpart:told:china:guess')).toBe(true);
    const told = (await opposite(page).textContent()) ?? '';
    expect(told).toMatch(anyName);
    expect(told).toMatch(/You took it for: Trades; goes by the book\. .+ right/);
    expect(await opposite(page).locator('h2:focus').count()).toBe(1);
    expect(await screenFaults(page, 'verdict, told')).toEqual([]);

    expect(await player.perform('panel:history:china')).toBe(true);
    await page.locator('dialog[open] .record__why').first().waitFor();
    expect(await page.locator('dialog[open] .record .side--0').count()).toBe(0);
    expect(await page.locator('.record__why', { hasText: /\d points/ }).count()).toBeGreaterThan(3);
    expect(await screenFaults(page, 'history, reasons')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-action="panel:history:china"]:focus').waitFor();
    expect(await player.perform('start:china')).toBe(true);
    await page.locator('[data-action="tone:measured"]').waitFor();
    expect(await namesSomebody(page)).toBe(false);
  }, 180_000);

  it('is assigned by a link, as a counterpart with its manner is', async () => {
    const page = await open('?level=surprise&cut=20');
    await page.getByText('Who sits opposite is drawn, and told at the end.').waitFor();
    expect(await page.locator('[data-action^="level:"]').count()).toBe(0);
    const other = await open('?level=strategist/hardliner');
    await other.getByText('The other side: Thinks ahead; plays it hard.').waitFor();
    const wrong = await open('?level=strategist/angry');
    await wrong.getByText('a counterpart that is not here: “strategist/angry”').waitFor();
  });
});

describe('the manner of a counterpart', () => {
  it('stands folded under the level, opens by keyboard, and is kept', async () => {
    const page = await open('', { viewport: { width: 360, height: 640 } });
    const summary = page.locator('.way__more summary');
    await summary.focus();
    expect(await page.locator('[data-action="style:cautious"]').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    const player = new KeyboardPlayer(page);
    expect(await player.perform('style:cautious')).toBe(true);
    await page.getByText('Manner: Treads carefully').waitFor();
    expect(await screenFaults(page, 'title, manner')).toEqual([]);
    await page.reload();
    await page.getByText('Manner: Treads carefully').waitFor();
  });
});
