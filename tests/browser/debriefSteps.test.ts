import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Log, type State, withEnd } from '../../src/engine/index.ts';
import { gameLinkOf } from '../../src/session/gameLink.ts';
import { useBrowser } from '../support/browser.ts';
import { finishedGame } from '../support/finishedGames.ts';
import { parseCsv } from '../support/parseCsv.ts';
import { playedGame } from '../support/playedGame.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();
const STEPS = ['text', 'turns', 'sure', 'chair', 'past', 'reflect', 'keep'] as const;

const played = playedGame('novice', 3);
const log = personIn(played.log, played.state);

/** A finished game as that of a person in the chair of the United States. */
function personIn(of: Log, end: State): Log {
  const players = { ...of.header.players, us: { kind: 'person' } } as const;
  return withEnd({ ...of, header: { ...of.header, players } }, end);
}

async function openDebrief(width: number, height: number, game = log): Promise<Page> {
  const page = await open(`?pace=0${await gameLinkOf(game)}`, {
    viewport: { width, height },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await page.locator('[data-action="debrief"]').click();
  await page.locator('.debrief').waitFor();
  return page;
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

/** Goes to a step by its tab, with the keys alone. */
async function walkTo(page: Page, step: string): Promise<void> {
  await page.locator(`.debrief__tabs [data-action="debrief:${step}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator(`[data-step="${step}"]`).waitFor();
}

describe('the steps of a debrief', () => {
  it.each([
    [1366, 768],
    [360, 640],
  ])(
    'stand without a fault at %i by %i, each reached by keyboard',
    async (width, height) => {
      const page = await openDebrief(width, height);
      for (const step of STEPS) {
        await walkTo(page, step);
        expect(await screenFaults(page, step)).toEqual([]);
      }
    },
    90_000,
  );

  it('print the text on one page and the report on at most two, without what is only to press', async () => {
    const page = await openDebrief(1366, 768);
    await walkTo(page, 'text');
    expect(await pagesOf(page)).toBe(1);
    await walkTo(page, 'reflect');
    for (const area of await page.locator('textarea').all()) await area.fill('word '.repeat(700));
    await walkTo(page, 'keep');
    const pages = await pagesOf(page);
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.keep').isVisible()).toBe(false);
    expect(await page.locator('.report').isVisible()).toBe(true);
  }, 60_000);

  it('print the report on at most two pages with turning points and answers of any length', async () => {
    const turning = finishedGame('positional', 1, '20');
    const page = await openDebrief(1366, 768, personIn(turning.log, turning.line.end));
    await walkTo(page, 'reflect');
    for (const area of await page.locator('textarea').all()) await area.fill('word '.repeat(700));
    await walkTo(page, 'keep');
    await page.locator('.report__turns tbody tr').first().waitFor({ timeout: 60_000 });
    // As many turning points as there can be, each as long as it can be.
    await page.evaluate((long) => {
      const body = document.querySelector('.report__turns tbody');
      const row = body?.querySelector('tr');
      if (body == null || row == null) throw new Error('there is no turning point');
      for (const cell of row.querySelectorAll('td:not(.r)')) cell.textContent = long;
      body.replaceChildren(...Array.from({ length: 5 }, () => row.cloneNode(true)));
    }, 'word '.repeat(24));
    expect(await pagesOf(page)).toBe(2);
  }, 120_000);

  it('print without anything to press or to unfold, each step and all of them under the verdict', async () => {
    const page = await openDebrief(1366, 768);
    await page.emulateMedia({ media: 'print' });
    const controls = () =>
      page
        .locator('main :is(.btn, summary, select, [role="listbox"], input:not([type="radio"]))')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map(
              (each) =>
                `${each.closest('[data-step]')?.getAttribute('data-step')}: ${each.textContent?.trim()}`,
            ),
        );
    for (const step of ['plane', 'home', ...STEPS]) {
      await page.locator(`.debrief__tabs [data-action="debrief:${step}"]`).evaluate((tab) => {
        (tab as HTMLElement).click();
      });
      await page.locator(`[data-step="${step}"]`).waitFor({ state: 'attached' });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.chart')].every((each) => each.querySelector('svg')),
      );
      expect(await controls()).toEqual([]);
    }
    await page.locator('[data-action="debrief:verdict"]').evaluate((way) => {
      (way as HTMLElement).click();
    });
    await page.locator('.follow [data-step="keep"] .report').waitFor();
    expect(await controls()).toEqual([]);
  }, 60_000);

  it('keep whole on paper what must not be cut, under the verdict too', async () => {
    const page = await openDebrief(1366, 768);
    await page.locator('[data-action="debrief:verdict"]').click();
    await page.locator('.follow [data-step="keep"] .report').waitFor();
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.follow :is(.chart, .judged, .past, .turn, tr, figure, li, h2, h3, textarea)')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .filter((each) => {
            const styles: CSSStyleDeclaration[] = [];
            for (let at: Element | null = each; at?.closest('.follow > *'); at = at.parentElement)
              styles.push(getComputedStyle(at));
            const whole = styles.findLastIndex(({ breakInside }) => breakInside === 'avoid');
            // Rows of a grid are cut whatever they ask for.
            return whole < 0 || styles.slice(whole + 1).some(({ display }) => display === 'grid');
          })
          .filter((each) => each.closest('.report') === null)
          .map((each) => each.outerHTML.slice(0, 80)),
      );
    expect(cut).toEqual([]);
  }, 60_000);

  it('keep what is answered beside the save, and give it back after the page is opened anew', async () => {
    const page = await openDebrief(1366, 768);
    await walkTo(page, 'reflect');
    await page.locator('[data-answer="analogy"]').fill('The Montreal Protocol.');
    await page.locator('[name="rating-self"][value="4"]').check();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(`${address}${await gameLinkOf(log)}`);
    await page.locator('[data-action="debrief"]').click();
    await walkTo(page, 'reflect');
    expect(await page.locator('[data-answer="analogy"]').inputValue()).toBe(
      'The Montreal Protocol.',
    );
    expect(await page.locator('[name="rating-self"][value="4"]').isChecked()).toBe(true);
  }, 60_000);

  it('hand out a code that proves itself, tell an altered one, and tables that parse', async () => {
    const page = await openDebrief(1366, 768);
    await walkTo(page, 'keep');
    await page.locator('[data-code="make"]').click();
    const made = page.locator('.keep textarea[readonly]');
    await expect.poll(() => made.inputValue(), { timeout: 10_000 }).not.toBe('');
    const code = await made.inputValue();
    const told = async (given: string) => {
      await page.locator('[data-code="given"]').fill(given);
      await page.locator('[data-code="check"]').click();
      const words = page.locator('.keep output');
      await expect.poll(() => words.textContent(), { timeout: 10_000 }).not.toBe('');
      return words.textContent();
    };
    expect(await told(code)).toMatch(/^Proved by replaying/);
    expect(await told(`A${code}`)).toMatch(/^Altered/);
    const saving = page.waitForEvent('download');
    await page.locator('[data-file="communique-decisions.csv"]').click();
    const saved = await (await saving).path();
    const rows = parseCsv(await readFile(saved, 'utf8'));
    expect(rows).toHaveLength(log.entries.length + 1);
  }, 60_000);
});
