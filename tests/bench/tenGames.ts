import type { Browser, CDPSession, Page } from 'playwright-core';
import { playThrough } from '../support/playThrough.ts';
import { withBuiltPage } from '../support/withBuiltPage.ts';

/**
 * What a page costs that is played for an hour: memory after each game, and how long after a click or
 * a key the page shows it, with the picture that it chose for itself: `npm run endurance [-- GAMES]`.
 */
const GAMES = Number(process.argv[2] ?? 10);
const MOST_GROWTH_MB = 10;
const MOST_PAINT_MS = 100;

interface Held {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function endure(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(watchInteractions);
  await page.goto(`${address}?pace=0`);
  await page.locator('[data-painted]').waitFor({ timeout: 60_000 });
  report(await playAll(page), await page.evaluate('answers'));
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

/** In the page: how each click or key was answered. */
function watchInteractions(): void {
  const answers: Answer[] = [];
  // By the time of an entry, what was pressed may have left the page.
  const actions = new Map<number, string>();
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const pressed = target instanceof Element ? target.closest('[data-action]') : null;
      actions.set(timeStamp, pressed?.getAttribute('data-action') ?? '');
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

async function playAll(page: Page): Promise<readonly Held[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const held: Held[] = [];
  for (let game = 0; game < GAMES; game += 1) {
    const seat = game % 2 === 0 ? 'us' : 'china';
    await page.locator(`[data-action="start:${seat}"]`).click();
    await playThrough(page, async (screen) => (screen === 'verdict' ? 'enough' : undefined));
    await page.locator('.top__home').click();
    await page.locator('[data-action="start:us"]').waitFor();
    held.push(await heldBy(devtools));
    const { heapMb, nodes, listeners } = held.at(-1) as Held;
    process.stdout.write(
      `game ${game + 1}: ${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners\n`,
    );
  }
  return held;
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

function report(held: readonly Held[], answers: readonly Answer[]): void {
  const heaps = held.map(({ heapMb }) => heapMb);
  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  const slowest = answers.toSorted((one, other) => other.paintedMs - one.paintedMs);
  const at = (share: number) => slowest[Math.floor(slowest.length * (1 - share))]?.paintedMs ?? 0;
  const longest = slowest[0]?.paintedMs ?? 0;
  process.stdout.write(
    `memory from the first game to the last: ${growth.toFixed(1)} MB (at most ${MOST_GROWTH_MB})\n` +
      `painted after a click or a key, of ${answers.length} over 16 ms: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${longest} ms (under ${MOST_PAINT_MS})\n`,
  );
  for (const { paintedMs, waitedMs, workedMs, action } of slowest
    .filter(({ action }) => action.startsWith('click'))
    .slice(0, 8))
    process.stdout.write(`  ${paintedMs} ms: waited ${waitedMs}, worked ${workedMs}: ${action}\n`);
  if (growth > MOST_GROWTH_MB || longest >= MOST_PAINT_MS) process.exitCode = 1;
}

await withBuiltPage(endure);
