import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Log, withEnd } from '../../src/engine/index.ts';
import { gameLinkOf } from '../../src/session/gameLink.ts';
import { useBrowser } from '../support/browser.ts';
import { finishedGame } from '../support/finishedGames.ts';
import { finishedMirror } from '../support/mirroredGame.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'communique-logs-'));

/** A finished game of a person in the chair of the United States. */
function finished(manner: string, seed: number, cut = '20'): Log {
  const { log, line } = finishedGame(manner, seed, cut);
  const players: Log['header']['players'] = {
    us: { kind: 'person' },
    china: { kind: 'agent', level: 'logroller' },
  };
  return withEnd({ header: { ...log.header, players }, entries: log.entries }, line.end);
}

/** The log as a file that can be chosen. */
function fileOf(name: string, log: Log): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(log));
  return file;
}

async function debriefOf(
  log: Log,
  step: string,
  size = { width: 1366, height: 768 },
): Promise<Page> {
  const page = await open(`?pace=0${await gameLinkOf(log)}`, {
    viewport: size,
    reducedMotion: 'reduce',
  });
  await page.locator('[data-action="debrief"]').click();
  await press(page, `.debrief__tabs [data-action="debrief:${step}"]`);
  await page.locator(`[data-step="${step}"]`).waitFor();
  return page;
}

/** By the keys alone. */
async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
}

/** Puts a record among the saves of the page's browser. */
function keep(page: Page, record: Readonly<Record<string, unknown>> & { readonly id: string }) {
  return page.evaluate(
    (game) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('communique');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('games', 'readwrite');
          writing.objectStore('games').put(game, game.id);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    record,
  );
}

async function rateAll(page: Page): Promise<void> {
  const rows = await page.locator('.mirror .rating').count();
  for (let row = 0; row < rows; row += 1) {
    await page
      .locator('.mirror .rating')
      .nth(row)
      .locator('input')
      .nth(row % 5)
      .focus();
    await page.keyboard.press('Space');
  }
}

describe('the mirror seat', () => {
  it('asks first, then opens the same game from the chair opposite, by keyboard', async () => {
    const page = await debriefOf(finished('logroller', 1), 'chair');
    expect(await page.locator('.chair__numbers').getAttribute('open')).toBeNull();
    expect(await page.locator('[data-mirror="gain"]').count()).toBe(0);
    await rateAll(page);
    await page.locator('[data-mirror="gain"]').waitFor();
    expect(await page.locator('.chair__numbers').getAttribute('open')).not.toBeNull();
    await press(page, '[data-mirror="start"]');
    await page.locator('main[data-stage="statement"]').waitFor();
    await press(page, '[data-action^="tone:"]');
    await page.locator('main').waitFor();
    expect(await page.locator('.debrief').count()).toBe(0);
  }, 60_000);

  it.each([
    { width: 1366, height: 768 },
    { width: 360, height: 640 },
  ])(
    'marks where an agent went on and tells the gain, without a fault at $width px',
    async (size) => {
      const page = await debriefOf(await finishedMirror('logroller', 1), 'chair', size);
      await rateAll(page);
      await page.locator('[data-mirror="gain"]').waitFor();
      const mark = await page.locator('[data-mirror="mark"]').textContent();
      expect(mark).toContain('From here on an agent goes on with your plan');
      expect(await screenFaults(page, 'mirror')).toEqual([]);
    },
    60_000,
  );
});

describe('other games beside this one', () => {
  it.each([
    { width: 1366, height: 768 },
    { width: 360, height: 640 },
  ])(
    'come from files and a link, stand on the plane, and are told apart from what cannot, at $width px',
    async (size) => {
      const page = await debriefOf(finished('positional', 1), 'plane', size);
      const marks = () => page.locator('.chart__table tbody tr').count();
      await page.locator('.chart__table').waitFor();
      const before = await marks();
      const half = finished('novice', 2);
      const { end: _, ...unended } = half;
      const altered = finished('reciprocal', 3);
      await page
        .locator('[data-pick="files"]')
        .setInputFiles([
          fileOf('anna', finished('logroller', 2)),
          fileOf('half', { ...unended, entries: half.entries.slice(0, -2) }),
          fileOf('long', finished('random', 3, '60')),
          fileOf('altered', { ...altered, entries: altered.entries.slice(0, -1) }),
        ]);
      await expect.poll(() => page.locator('.picker__fault').count()).toBe(3);
      const told = (await page.locator('.picker__fault').allTextContents()).join('\n');
      expect(told).toMatch(/half: This game was not finished/);
      expect(told).toMatch(/long: It is a game of another length/);
      expect(told).toMatch(/altered: This log is not whole/);
      await page.locator('[data-pick="link"]').fill(await gameLinkOf(finished('random', 4)));
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.choices thead th').count()).toBe(4);
      expect(await marks()).toBe(before + 2);
      await page.waitForFunction(() => document.querySelector('.chart__picture svg') !== null);
      expect(await page.locator('.chart__key').textContent()).toContain('A anna');
      expect(await screenFaults(page, 'compared')).toEqual([]);
      await press(page, '[data-pick="remove"]');
      await expect.poll(() => page.locator('.choices thead th').count()).toBe(3);
      await press(page, '.debrief__tabs [data-action="debrief:sure"]');
      await page.locator('[data-step="sure"]').waitFor();
      expect(await page.locator('.picker').textContent()).toContain('One other game is counted');
    },
    90_000,
  );

  it('come from the saves of this browser', async () => {
    const page = await debriefOf(finished('positional', 1), 'plane');
    await press(page, '[data-pick="look"]');
    await page.locator('.picker__fault').waitFor();
    expect(await page.locator('.picker__fault').textContent()).toContain('keeps no other');
    const log = finished('logroller', 2);
    await keep(page, {
      id: 'earlier',
      when: 1_450_000_000_000,
      scenario: log.header.scenario,
      cut: '20',
      seat: 'us',
      level: 'logroller',
      round: 2,
      stage: 'verdict',
      entries: log.entries.length,
      rewound: false,
      text: JSON.stringify(log),
    });
    await press(page, '[data-pick="look"]');
    await page.locator('[data-pick="kept"]').waitFor();
    await press(page, '[data-pick="kept"]');
    await expect.poll(() => page.locator('.choices thead th').count()).toBe(3);
    expect(await page.locator('.choices thead').textContent()).toContain('13 December 2015');
  }, 60_000);
});

describe('the questions before and after play', () => {
  it('are asked from the title, asked again in the reflection, and told only then', async () => {
    const page = await open('?pace=0', { reducedMotion: 'reduce' });
    await press(page, '[data-action="panel:knowledge"]');
    await page.locator('dialog .knowledge').first().waitFor();
    expect(await screenFaults(page, 'knowledge')).toEqual([]);
    await press(page, 'dialog .knowledge input', 'Space');
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(`${address}${await gameLinkOf(finished('positional', 1))}`);
    await page.locator('[data-action="debrief"]').click();
    await press(page, '.debrief__tabs [data-action="debrief:reflect"]');
    const fields = page.locator('.knowledge');
    await fields.first().waitFor();
    expect(await page.locator('.knowledge__told').count()).toBe(0);
    await press(page, '.knowledge input', 'Space');
    await press(page, '[data-knowledge="tell"]');
    await page.locator('.knowledge__told').first().waitFor();
    const summary = page.locator('[aria-labelledby="debrief-knowledge"] [role="status"]');
    expect(await summary.textContent()).toMatch(/of 1 right before play, \d of 1 now/);
    expect(await screenFaults(page, 'told')).toEqual([]);
  }, 60_000);
});
