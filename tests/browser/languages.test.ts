import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { useBrowser } from '../support/browser.ts';
import { playThrough, type Standing } from '../support/playThrough.ts';
import { pseudoCatalogue, pseudoTexts, untranslated } from '../support/pseudoLanguage.ts';

const open = useBrowser();
const ours = 'assets/scenarios/washington-2015';

let folder = '';
let address = '';
let close: () => Promise<void> = async () => {};

/** Our page with two more languages: one whole, one that the scenario has no words in. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique-languages-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const english = readFileSync('assets/locales/en.json', 'utf8');
  write('locales/en.json', english);
  write('locales/de.json', pseudoCatalogue(english));
  write('locales/zh-CN.json', pseudoCatalogue(english));
  cpSync(ours, join(folder, 'scenarios/washington-2015'), { recursive: true });
  for (const [path, text] of filesIn(join(ours, 'en')))
    write(join('scenarios/washington-2015/de', path), pseudoTexts(text));
  const built = join(folder, 'page');
  const { VITEST: _, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    ['tests/support/buildPage.ts', join(folder, 'scenarios'), join(folder, 'locales'), built],
    { env: { ...env, NODE_ENV: 'production' } },
  );
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
  });
  address = server.resolvedUrls?.local[0] ?? '';
  close = () => server.close();
}, 120_000);

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

/** What can be done on the screen and what is chosen there, without a word. */
function choicesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-action]')].map((each) =>
      ['data-action', 'aria-checked', 'aria-pressed', 'aria-disabled', 'aria-expanded']
        .map((name) => each.getAttribute(name) ?? '')
        .join(' '),
    ),
  );
}

/** The table may still be answering: what stands the same for a while. */
async function settledChoices(page: Page): Promise<readonly string[]> {
  let before: readonly string[] = [];
  for (let looks = 0; looks < 20; looks += 1) {
    const now = await choicesOn(page);
    if (now.length > 0 && now.join() === before.join()) return now;
    before = now;
    await page.waitForTimeout(400);
  }
  return before;
}

/** Every text and label in sight; key caps, the style of a picture and the calendar’s own words left out. */
function textsOn(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const calendar = /\d+\. \p{L}+ \d{4}/gu;
    const texts: string[] = [];
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (parentElement?.closest('kbd, style, [data-action^="language:"], a') !== null) continue;
        texts.push(textContent ?? '');
      }
      for (const each of root.querySelectorAll('[aria-label], [title]'))
        texts.push(each.ariaLabel ?? '', each.getAttribute('title') ?? '');
    }
    return texts.map((text) => text.replace(calendar, '').trim()).filter((text) => text !== '');
  }, within);
}

async function speak(page: Page, locale: string): Promise<void> {
  await page.locator('[data-action="panel:settings"]').focus();
  await page.keyboard.press('Enter');
  const choice = page.locator(`[data-action="language:${locale}"]`);
  await choice.click();
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
  await page.locator(`[data-action="language:${locale}"][aria-pressed="true"]`).waitFor();
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** The screens that every game comes to, and those that not every one does; the verdict stands apart. */
const certain: readonly Standing[] = [
  'statement',
  'positions',
  'reveal',
  'exchange',
  'beliefs',
  'reactions',
  'night',
];
const possible: readonly Standing[] = ['signatures', 'confirmations', 'press'];

describe('another language', () => {
  it('is taken up in mid-game on every screen, whole, without losing desk, focus or play', async () => {
    const page = await open(`${address}?pace=0&seed=7`, {
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    await page.locator('[data-action="start:us"]').click();
    const met = new Set<Standing>();
    await playThrough(page, async (screen) => {
      if (![...certain, ...possible].includes(screen) || met.has(screen)) return undefined;
      met.add(screen);
      if (screen === 'exchange') await page.locator('[data-action="offer:N5:B"]').first().click();
      const before = await settledChoices(page);
      await speak(page, 'de');
      expect(untranslated(await textsOn(page, '#panel'))).toEqual([]);
      await closePanel(page);
      expect(
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action),
      ).toBe('panel:settings');
      expect(`${screen}: ${(await choicesOn(page)).join('\n')}`).toBe(
        `${screen}: ${before.join('\n')}`,
      );
      expect({ [screen]: untranslated(await textsOn(page, '#app')) }).toEqual({ [screen]: [] });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${screen} ${wider}`).toBe(`${screen} 0`);
      await speak(page, 'en');
      await closePanel(page);
      return undefined;
    });
    expect(certain.filter((screen) => !met.has(screen))).toEqual([]);
    await speak(page, 'de');
    await closePanel(page);
    expect(untranslated(await textsOn(page, '#app'))).toEqual([]);
    for (const panel of ['history', 'meters', 'brief']) {
      await page.locator(`[data-action="panel:${panel}"]`).click();
      await page.locator('dialog[open] #panel-heading').waitFor();
      expect({ [panel]: untranslated(await textsOn(page, '#panel')) }).toEqual({ [panel]: [] });
      await closePanel(page);
    }
  }, 240_000);

  it('is said aloud, kept for the next visit, and found again with the game', async () => {
    const page = await open(`${address}?pace=0&seed=7`);
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:firm"]').click();
    await page.locator('[data-ladder="N5"]').waitFor();
    await speak(page, 'de');
    await page.locator('#polite', { hasText: 'Thøø løøngøøøøgøø' }).waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator('[data-action="continue"]').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.title()).toBe('Cøømmøønøøqøøé');
    await page.locator('[data-action="continue"]').click();
    await page.locator('[data-ladder="N5"]').waitFor();
    expect(untranslated(await textsOn(page, '#app'))).toEqual([]);
  }, 60_000);

  it('leaves a scenario without it in English, marked as such, and says so', async () => {
    const page = await open(`${address}?pace=0&seed=7`);
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:measured"]').waitFor();
    await speak(page, 'zh-CN');
    const note = await page.locator('dialog .setting').first().textContent();
    expect(note).toContain('中文');
    expect(note).toContain('English');
    await closePanel(page);
    const said = page.locator('.choice__say').first();
    expect(await said.getAttribute('lang')).toBe('en');
    expect(untranslated([(await page.locator('#turn').textContent()) ?? ''])).toEqual([]);
  }, 60_000);

  it('is offered only where there is more than one', async () => {
    const page = await open();
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="panel:settings"]').click();
    await page.locator('dialog[open] .setting').first().waitFor();
    expect(await page.locator('[data-action^="language:"]').count()).toBe(0);
  });
});
