import type { Browser, CDPSession, Page } from 'playwright-core';
import { type PageTask, pageTasks } from '../support/pageTasks.ts';
import { playThrough } from '../support/playThrough.ts';
import { withBuiltPage } from '../support/withBuiltPage.ts';
import { PRESS_CATEGORIES, PRESS_MARK, type PressWork, pressWorkIn } from './pressWorkIn.ts';

/**
 * What a page costs that is played for an hour: memory after each game, how long after a click or a
 * key the page shows it, and what that and every task took of the page's thread, with the picture
 * that it chose for itself: `npm run endurance [-- GAMES]`.
 */
const GAMES = Number(process.argv[2] ?? 10);
const MOST_GROWTH_MB = 10;
const MOST_PAINT_MS = 100;
const MOST_TASK_MS = 50;
const SHOWN = 8;

interface Held {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What was measured of one game. */
interface Played {
  readonly held: Held;
  readonly presses: readonly PressWork[];
  /** Longest first. */
  readonly tasks: readonly PageTask[];
}

async function endure(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(watchInteractions, PRESS_MARK);
  await page.goto(`${address}?pace=0`);
  await page.locator('[data-painted]').waitFor({ timeout: 60_000 });
  const tier = await page.evaluate('document.documentElement.dataset.scenery');
  process.stdout.write(`the picture is drawn by: ${tier ?? 'none'}\n`);
  const played = await playAll(page);
  const held = [
    reportMemory(played.map(({ held }) => held)),
    reportAnswers(await page.evaluate('answers')),
    reportWork(played),
  ];
  if (held.includes(false)) process.exitCode = 1;
}

/** One click or key: in milliseconds, how long until it was painted, by steps of eight, and until then. */
interface Answer {
  readonly paintedMs: number;
  /** Until its work began. */
  readonly waitedMs: number;
  /** Of its work. */
  readonly workedMs: number;
  readonly action: string;
}

/** In the page: how each click or key was answered; each leaves its mark in a trace. */
function watchInteractions(mark: string): void {
  const answers: Answer[] = [];
  // By the time of an entry, what was pressed may have left the page.
  const actions = new Map<number, string>();
  for (const kind of ['click', 'keydown'] as const)
    addEventListener(
      kind,
      (event) => {
        const { target, timeStamp } = event;
        const pressed = target instanceof Element ? target.closest('[data-action]') : null;
        const action = pressed?.getAttribute('data-action') ?? '';
        const what = event instanceof KeyboardEvent ? event.key : action;
        actions.set(timeStamp, what);
        performance.mark(`${mark}${kind} ${what}`);
        performance.clearMarks();
      },
      { capture: true },
    );
  Object.assign(globalThis, { answers });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (!entry.interactionId) continue;
      answers.push({
        paintedMs: entry.duration,
        waitedMs: Math.round(entry.processingStart - entry.startTime),
        workedMs: Math.round(entry.processingEnd - entry.processingStart),
        action: `${entry.name} ${actions.get(entry.startTime) ?? ''}`,
      });
    }
  });
  observer.observe({
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  } as PerformanceObserverInit);
}

async function playAll(page: Page): Promise<readonly Played[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const played: Played[] = [];
  for (let game = 0; game < GAMES; game += 1) {
    const trace = await recorded(page, () => playOnce(page, game % 2 === 0 ? 'us' : 'china'));
    const held = await heldBy(devtools);
    played.push({ held, presses: pressWorkIn(trace), tasks: pageTasks(trace).slice(0, SHOWN) });
    const { heapMb, nodes, listeners } = held;
    process.stdout.write(
      `game ${game + 1}: ${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners\n`,
    );
  }
  return played;
}

async function playOnce(page: Page, seat: string): Promise<void> {
  await page.locator(`[data-action="start:${seat}"]`).click();
  await playThrough(page, async (screen) => (screen === 'verdict' ? 'enough' : undefined));
  await page.locator('.top__home').click();
  await page.locator('[data-action="start:us"]').waitFor();
}

async function recorded(page: Page, during: () => Promise<void>): Promise<string> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser to trace');
  await browser.startTracing(page, { categories: PRESS_CATEGORIES });
  await during();
  return (await browser.stopTracing()).toString();
}

/** What the page holds once what nobody needs is collected. */
async function heldBy(devtools: CDPSession): Promise<Held> {
  for (let sweep = 0; sweep < 3; sweep += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    heapMb: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/** Prints what the games held; whether the bar is kept. */
function reportMemory(held: readonly Held[]): boolean {
  const growth = (held.at(-1)?.heapMb ?? 0) - (held[0]?.heapMb ?? 0);
  process.stdout.write(
    `memory from the first game to the last: ${growth.toFixed(1)} MB (at most ${MOST_GROWTH_MB})\n`,
  );
  return growth <= MOST_GROWTH_MB;
}

/** Prints how soon presses were painted, by the clock; whether the bar is kept. */
function reportAnswers(answers: readonly Answer[]): boolean {
  const slowest = answers.toSorted((one, other) => other.paintedMs - one.paintedMs);
  const shares = sharesOf(slowest.map(({ paintedMs }) => paintedMs));
  process.stdout.write(
    `painted after a click or a key, of ${answers.length} over 16 ms: ${shares} (under ${MOST_PAINT_MS})\n`,
  );
  for (const { paintedMs, waitedMs, workedMs, action } of slowest
    .filter(({ action }) => action.startsWith('click'))
    .slice(0, SHOWN))
    process.stdout.write(`  ${paintedMs} ms: waited ${waitedMs}, worked ${workedMs}: ${action}\n`);
  return (slowest[0]?.paintedMs ?? 0) < MOST_PAINT_MS;
}

/** Prints what presses and tasks took of the page's thread; whether the bar is kept. */
function reportWork(played: readonly Played[]): boolean {
  const presses = played
    .flatMap(({ presses }) => presses)
    .toSorted((one, other) => other.cpuMs - one.cpuMs);
  const shares = sharesOf(presses.map(({ cpuMs }) => cpuMs));
  process.stdout.write(`the thread's own time from a press to its frame: ${shares}\n`);
  for (const { cpuMs, wallMs, action } of presses.slice(0, SHOWN))
    process.stdout.write(`  ${cpuMs.toFixed(1)} ms of ${wallMs.toFixed(0)}: ${action}\n`);
  const tasks = played.flatMap((game) => game.tasks).toSorted((a, b) => b.busyMs - a.busyMs);
  process.stdout.write(`its longest tasks, by its own time (under ${MOST_TASK_MS}):\n`);
  for (const { busyMs, from } of tasks.slice(0, SHOWN))
    process.stdout.write(`  ${busyMs.toFixed(1)} ms from ${from}\n`);
  return (tasks[0]?.busyMs ?? 0) < MOST_TASK_MS;
}

function sharesOf(longestFirst: readonly number[]): string {
  const at = (share: number) => longestFirst[Math.floor(longestFirst.length * (1 - share))] ?? 0;
  const [median, most, longest] = [at(0.5), at(0.95), longestFirst[0] ?? 0].map(Math.round);
  return `median ${median}, 95th percentile ${most}, longest ${longest} ms`;
}

await withBuiltPage(endure);
