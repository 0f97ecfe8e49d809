import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Log, withEnd } from '../../src/engine/index.ts';
import { gameLinkOf } from '../../src/session/gameLink.ts';
import { useBrowser } from '../support/browser.ts';
import { finishedGame } from '../support/finishedGames.ts';
import { longTasks, recordTasks } from '../support/pageTasks.ts';
import { playThrough } from '../support/playThrough.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();

/** The link to a finished game of a person in the chair of the United States. */
function finishedLink(manner: string, seed: number, cut: string): Promise<string> {
  const { log, line } = finishedGame(manner, seed, cut);
  const players: Log['header']['players'] = {
    us: { kind: 'person' },
    china: { kind: 'agent', level: 'logroller' },
  };
  return gameLinkOf(
    withEnd({ header: { ...log.header, players }, entries: log.entries }, line.end),
  );
}

/** Tab until something has the focus, as somebody without a pointer would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 240; tabs += 1) {
    if (await page.evaluate((each) => document.activeElement?.matches(each) === true, selector))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

async function allIsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.debrief__pending') === null &&
      [...document.querySelectorAll('.chart')].every((each) =>
        each.querySelector('.chart__picture svg'),
      ),
  );
}

/** A quarter of what would be felt on a machine four times slower. */
const LONG_MS = 25;

describe('the debrief', () => {
  it('follows the verdict by itself, every step of it, and leaves the focus where it was', async () => {
    const page = await open(`?pace=0${await finishedLink('positional', 1, '20')}`);
    await page.locator('.verdict #turn:focus').waitFor();
    await page.locator('.follow [data-step="keep"] .report').waitFor();
    await allIsDrawn(page);
    const shown = await page
      .locator('.follow [data-step]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.step));
    await page.locator('.verdict #turn:focus').waitFor();
    await page.locator('[data-action="debrief"]').click();
    const tabs = await page
      .locator('.debrief__tabs button')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.action?.split(':')[1]));
    expect(shown).toEqual(tabs);
  }, 60_000);

  it('lets a turning point be tried anew by keyboard, compares the two games and leads back', async () => {
    const link = await finishedLink('positional', 1, '20');
    const page = await open(`?pace=0${link}`, { reducedMotion: 'reduce' });
    await tabTo(page, '[data-action="debrief"]');
    await page.keyboard.press('Enter');
    await page.locator('.debrief__tabs').waitFor();
    await tabTo(page, '[data-action="debrief:turns"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-step="turns"] .turn').first().waitFor({ timeout: 60_000 });
    await tabTo(page, '.turn summary');
    await page.keyboard.press('Enter');
    await page.locator('.turn details[open] .turn__results').waitFor();
    expect(await page.locator('.turn details[open] dd').count()).toBeGreaterThan(1);
    await tabTo(page, '[data-action^="try:"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-action="try:back"]').waitFor();
    await page.locator('#turn:focus').waitFor();
    expect(await page.locator('main').getAttribute('data-stage')).not.toBe('verdict');
    expect(await screenFaults(page, 'a try')).toEqual([]);

    await playThrough(page, async () => undefined);
    await page.locator('.follow [data-step="turns"] .turns__tried').waitFor();
    await tabTo(page, '[data-action="debrief"]');
    await page.keyboard.press('Enter');
    await page.locator('.debrief__tabs').waitFor();
    await tabTo(page, '[data-action="debrief:turns"]');
    await page.keyboard.press('Enter');
    await page.locator('.turns__tried').waitFor();
    const results = await page.locator('.turns__tried tbody tr').first().locator('td').count();
    expect(results).toBe(2);
    expect(await screenFaults(page, 'after a try')).toEqual([]);
    await tabTo(page, '.turns__tried [data-action="try:back"]');
    await page.keyboard.press('Enter');
    await page.locator('.turns__tried').waitFor({ state: 'detached' });
    await page.locator('.debrief [data-step="turns"]').waitFor();
    expect(await page.locator('[data-action="try:back"]').count()).toBe(0);
  }, 180_000);

  it('holds the page in no task for long, the charts of a 60-minute game among them', {
    retry: 2,
    timeout: 120_000,
  }, async () => {
    const page = await open(`?pace=0${await finishedLink('logroller', 1, '60')}`);
    await page.locator('[data-action="debrief"]').waitFor();
    const tasks = await recordTasks(page, async () => {
      await page.locator('[data-action="debrief"]').click();
      await allIsDrawn(page);
      await page.locator('[data-action="debrief:home"]').click();
      await allIsDrawn(page);
    });
    expect(longTasks(tasks, LONG_MS)).toEqual([]);
  });

  it.each([
    { width: 1366, height: 768, colorScheme: 'light', manner: 'positional', cut: '20' },
    { width: 360, height: 640, colorScheme: 'dark', manner: 'random', cut: '60' },
  ] as const)(
    'is walked step by step by keyboard at $width px, and axe finds nothing',
    async ({ width, height, colorScheme, manner, cut }) => {
      const link = await finishedLink(manner, 1, cut);
      const viewport = { width, height };
      const page = await open(`?pace=0${link}`, { viewport, colorScheme, reducedMotion: 'reduce' });
      await page.locator('#turn').waitFor();
      await tabTo(page, '[data-action="debrief"]');
      await page.keyboard.press('Enter');
      await page.locator('.debrief').waitFor();
      const faults: string[] = [];
      const walked: string[] = [];
      for (;;) {
        await page.locator('#turn:focus').waitFor();
        await allIsDrawn(page);
        const step = (await page.locator('.debrief__step').getAttribute('data-step')) ?? '';
        walked.push(step);
        for (const summary of await page.locator('.chart summary').all()) {
          await summary.focus();
          await page.keyboard.press('Enter');
        }
        faults.push(...(await screenFaults(page, `debrief ${step}`)));
        const next = page.locator('[data-way="debrief.next"]');
        if ((await next.count()) === 0) break;
        await tabTo(page, '[data-way="debrief.next"]');
        await page.keyboard.press('Enter');
        await page.locator(`.debrief__step:not([data-step="${step}"])`).waitFor();
      }
      const tabs = await page.locator('.debrief__tabs button').count();
      expect(walked.length).toBe(tabs);
      expect(faults).toEqual([]);
      await tabTo(page, '[data-action="debrief:verdict"]');
      await page.keyboard.press('Enter');
      await page.locator('.verdict').waitFor();
    },
    180_000,
  );

  it('lets the arrow keys walk over every mark of a chart, each spoken and ringed', async () => {
    const page = await open(`?pace=0${await finishedLink('positional', 1, '20')}`);
    await page.locator('[data-action="debrief"]').click();
    await page.locator('[data-action="debrief:plane"]').click();
    await allIsDrawn(page);
    await tabTo(page, '.chart__walk');
    const said = new Set<string>();
    const size = async () => {
      const option = page.locator('.chart__walk [role="option"]');
      return Number((await option.getAttribute('aria-setsize')) ?? 0);
    };
    await page.keyboard.press('ArrowRight');
    const marks = await size();
    const rows = await page.locator('.chart__table tbody tr').count();
    expect(marks).toBe(rows);
    for (let mark = 0; mark < marks; mark += 1) {
      const option = page.locator('.chart__walk [aria-selected="true"]');
      expect(await option.getAttribute('aria-posinset')).toBe(String(mark + 1));
      expect(await page.locator('.chart__walk').getAttribute('aria-activedescendant')).toBe(
        await option.getAttribute('id'),
      );
      said.add((await option.textContent()) ?? '');
      expect(await page.locator('.chart__ring').count()).toBe(1);
      await page.keyboard.press('ArrowRight');
    }
    expect(said.size).toBe(marks);
  }, 60_000);

  it('gives every chart away as a picture that stands alone', async () => {
    const page = await open(`?pace=0${await finishedLink('positional', 1, '20')}`);
    await page.locator('[data-action="debrief"]').click();
    for (const step of ['plane', 'home']) {
      await page.locator(`[data-action="debrief:${step}"]`).click();
      await allIsDrawn(page);
      for (const chart of await page.locator('.chart').all()) {
        const file = async (kind: 'svg' | 'png') => {
          const coming = page.waitForEvent('download');
          await chart.locator(`[data-save="${kind}"]`).click();
          return readFileSync(await (await coming).path());
        };
        const svg = (await file('svg')).toString();
        const parsed = await page.evaluate((source) => {
          const { documentElement: root } = new DOMParser().parseFromString(
            source,
            'image/svg+xml',
          );
          return [
            root.localName,
            root.querySelector('title')?.textContent,
            root.querySelector('desc')?.textContent,
          ];
        }, svg);
        expect(parsed[0]).toBe('svg');
        expect(parsed.every((each) => (each ?? '') !== '')).toBe(true);
        expect(svg).not.toContain('var(--');
        const png = await file('png');
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
      }
    }
  }, 60_000);
});
