import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { type Log, replay, withEnd } from '../../src/engine/index.ts';
import { gameLinkOf } from '../../src/session/gameLink.ts';
import { finishedGame } from '../support/finishedGames.ts';
import { withBuiltPage } from '../support/withBuiltPage.ts';

/**
 * How soon after the last act of a 60-minute game the debrief stands, and the longest tasks of the
 * page's thread until all of it does and while each step is opened, on a processor slowed down four
 * times: `npm run debrief-tasks [-- VISITS]`.
 */
const VISITS = Number(process.argv[2] ?? 5);
const SLOWER = 4;
const USABLE = 'from the last act to the first step of the debrief';
const SETTLED_MS = 1_500;
const USABLE_MS = 1_000;
const LONG_MS = 100;
const VIEWPORT = { width: 1366, height: 768 };

/** A game that only one line to the press keeps from its verdict: that of the person. */
function beforeTheLastAct(): Log {
  const { scenario, log } = finishedGame('logroller', 1, '60');
  const { header, entries } = log;
  const last = entries.findLast(
    ({ seat, command }) => seat === 'us' && command.kind === 'choosePressLine',
  );
  if (last === undefined) throw new Error('nobody spoke to the press');
  const kept = entries.filter(({ id }) => id !== last.id).map((entry, id) => ({ ...entry, id }));
  const players: Log['header']['players'] = { ...header.players, us: { kind: 'person' } };
  const unfinished = { header: { ...header, players }, entries: kept };
  const replayed = replay(scenario, unfinished);
  if (!replayed.ok) throw new Error(replayed.fault.code);
  return withEnd(unfinished, replayed.state);
}

type Note = (what: string, ms: number) => void;

async function visit(page: Page, address: string, note: Note): Promise<void> {
  const url = new URL(`?pace=0&view=text${await gameLinkOf(beforeTheLastAct())}`, address);
  await page.goto(url.href);
  await page.locator('[data-action="press:joint"]').click();
  await page.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(window, { lengths });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) lengths.push(duration);
    }).observe({ type: 'longtask' });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const longest = () =>
    page.evaluate(() => {
      const { lengths } = window as unknown as { lengths: number[] };
      return Math.max(0, ...lengths.splice(0));
    });
  const pressed = performance.now();
  await page.locator('[data-action="press:seal"]').click();
  await page.locator('[data-step="text"] h2').first().waitFor();
  note(USABLE, performance.now() - pressed);
  await page.locator('[data-step="keep"] h2').first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  note('task: verdict, and all steps after it', await longest());
  await page.locator('[data-action="debrief"]').click();
  await page.locator('.debrief__tabs').waitFor();
  for (const tab of await page.locator('.debrief__tabs button').all()) {
    await tab.click();
    await page.waitForTimeout(SETTLED_MS);
    note(`task: ${(await tab.textContent())?.trim()}`, await longest());
  }
}

/** Of each thing the least of all visits: what is too long by itself is so each time. */
const least = new Map<string, number>();
await withBuiltPage(async (browser, address) => {
  for (let visits = 0; visits < VISITS; visits += 1) {
    const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
    await visit(page, address, (what, ms) => {
      least.set(what, Math.min(ms, least.get(what) ?? Number.POSITIVE_INFINITY));
    });
    await page.close();
  }
});
process.stdout.write(`of ${VISITS} visits, processor ${SLOWER} times slower, the least\n`);
for (const [what, ms] of least) {
  const most = what === USABLE ? USABLE_MS : LONG_MS;
  process.stdout.write(`${what}: ${ms === 0 ? 'under 50' : Math.round(ms)} ms (at most ${most})\n`);
  if (ms > most) process.exitCode = 1;
}
