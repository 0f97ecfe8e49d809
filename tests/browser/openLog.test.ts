import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  deal,
  type Log,
  replay,
  type Stage,
  settingOf,
  stageOf,
  withEnd,
} from '../../src/engine/index.ts';
import { playOut } from '../../src/session/playOut.ts';
import { randomMind } from '../session/randomMind.ts';
import { useBrowser } from '../support/browser.ts';
import { washington } from '../support/fixtures.ts';

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'communique-logs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { scenario } = washington();

/** A finished game of one person, in the chair of China, against an agent. */
const finished = soloLog();

function soloLog(): Log {
  const level = 'logroller';
  const players = { us: level, china: level };
  const { log, state } = playOut({
    scenario,
    cut: '20',
    seed: 11,
    players,
    mindOf: () => randomMind,
  });
  const header = {
    ...log.header,
    players: { us: { kind: 'agent' as const, level }, china: { kind: 'person' as const } },
  };
  return withEnd({ header, entries: log.entries }, state);
}

/** The same game up to the first moment in a stage after so many entries, with an end of its own. */
function upTo(stage: Stage, least: number): Log {
  const { header, entries } = finished;
  for (let length = least; length < entries.length; length += 1) {
    const log = { header, entries: entries.slice(0, length) };
    const replayed = replay(scenario, log);
    if (replayed.ok && stageOf(replayed.state.procedure) === stage)
      return withEnd(log, replayed.state);
  }
  throw new Error(`the game has no ${stage} after ${least} entries`);
}

/** Another legal first tone, so that only the end tells it. */
function altered(): Log {
  const [first, ...rest] = finished.entries;
  if (first?.command.kind !== 'chooseTone') throw new Error('the game opens without a tone');
  const tone = first.command.tone === 'firm' ? 'measured' : 'firm';
  const log = {
    ...finished,
    entries: [{ ...first, command: { ...first.command, tone } }, ...rest],
  };
  const replayed = replay(scenario, log);
  if (replayed.ok) throw new Error('the altered game is the same game');
  return log;
}

async function choose(page: Page, text: string): Promise<void> {
  const file = join(folder, 'game.json');
  writeFileSync(file, text);
  await page.locator('[data-action="open-log"]').setInputFiles(file);
}

async function openGames(page: Page): Promise<void> {
  await page.locator('[data-action="panel:games"]').click();
  await page.locator('dialog[open] [data-action="open-log"]').waitFor({ state: 'attached' });
}

describe('a log that is opened in the page', () => {
  it('goes on in the chair that the person held, where it ended', async () => {
    const log = upTo('exchange', 8);
    const page = await open('?pace=0');
    await openGames(page);
    await choose(page, JSON.stringify(log));
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Your move' }).waitFor();
    expect(await page.locator('.table').getAttribute('data-place')).toBe('1');
    await page.locator('#turn:focus').waitFor();
    await page.locator('[data-action="panel:history"]').click();
    const shown = await page.locator('dialog .record li').count();
    const start = deal(settingOf(scenario, '20'), log.header.seed);
    expect(shown).toBeGreaterThan(start.record.length);
    await page.keyboard.press('Escape');
    await page.locator('[data-action^="offer:N5:"]').first().click();
    await page.locator('[data-action="offer:send"]:visible').first().click();
    await page.reload();
    await page.locator('[data-action="continue"]').waitFor();
  });

  it('shows the verdict of a game that is over', async () => {
    const page = await open('?pace=0');
    await openGames(page);
    await choose(page, JSON.stringify(finished));
    await page.locator('main[data-stage=verdict] .ending').waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('is refused with a sentence for every fault, and leaves page and saves as they were', async () => {
    const page = await open('?pace=0');
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:measured"]').click();
    await page.locator('[data-ladder="N5"]').waitFor();
    await page.waitForTimeout(300);
    await page.reload();
    await page.locator('[data-action="continue"]').waitFor();
    await openGames(page);

    const whole = JSON.stringify(finished);
    const { header, entries } = finished;
    // As logs were before they named their record.
    const { record: _, ...end } = finished.end ?? { entries: 0, hash: '' };
    const faults: readonly (readonly [string, string, RegExp])[] = [
      ['cut in the middle', whole.slice(0, whole.length / 2), /cut short/],
      [
        'entries missing at its end',
        JSON.stringify({ ...finished, entries: entries.slice(0, -3) }),
        new RegExp(`not whole: ${entries.length - 3} of its ${entries.length} entries`),
      ],
      ['altered', JSON.stringify(altered()), /altered|cannot have happened/],
      [
        'of another scenario',
        JSON.stringify({ ...finished, header: { ...header, scenario: 'geneva-1985' } }),
        /“geneva-1985”/,
      ],
      [
        'with an unknown command',
        JSON.stringify({ ...finished, entries: [{ ...entries[0], command: { kind: 'bribe' } }] }),
        /entries\[0\]\.command/,
      ],
      ['without a person', JSON.stringify({ entries, header: agents(header), end }), /No person/],
      ['not a log', '["a", "list"]', /no log/],
      ['20 MB of anything', 'x'.repeat(20_000_000), /1 MB/],
    ];
    for (const [name, text, sentence] of faults) {
      await choose(page, text);
      const told = page.locator('dialog .fault', { hasText: sentence });
      await told.waitFor({ timeout: 10_000 }).catch(async () => {
        const said = await page.locator('dialog .fault').allTextContents();
        throw new Error(`${name}: ${said.join() || 'nothing was said'}`);
      });
      await page.locator('#assertive', { hasText: sentence }).waitFor({ state: 'attached' });
      expect(`${name}: ${await page.locator('dialog .games li').count()}`).toBe(`${name}: 1`);
    }

    await page.locator('dialog [data-action^="resume:"]').click();
    await page.getByRole('heading', { level: 1, name: 'Where do you stand in public?' }).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  }, 60_000);
});

describe('a kept game', () => {
  it('is taken out only after a second look', async () => {
    const page = await open('?pace=0');
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:measured"]').click();
    await page.locator('[data-ladder="N5"]').waitFor();
    await page.locator('.top__home').click();
    await page.locator('[data-action="continue"]').waitFor();
    await openGames(page);
    await page.locator('[data-action^="games:forget:"]').click();
    await page.locator('[data-action="games:keep"]').click();
    await page.locator('[data-action^="games:forget:"]').click();
    await page.locator('dialog [data-action^="forget:"]').click();
    await page.getByText('No game is kept in this browser yet.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-action="continue"]').count()).toBe(0);
  });
});

function agents(header: Log['header']): Log['header'] {
  const agent = { kind: 'agent' as const, level: 'logroller' };
  return { ...header, players: { us: agent, china: agent } };
}
