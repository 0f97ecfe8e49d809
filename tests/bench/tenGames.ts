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
  report(await playAll(page), await page.evaluate('paintedAfter'));
}

/** In the page: how long each click or key took to be painted, in milliseconds, by steps of eight. */
function watchInteractions(): void {
  const paintedAfter: number[] = [];
  Object.assign(globalThis, { paintedAfter });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && Number(entry.interactionId) > 0)
        paintedAfter.push(entry.duration);
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

function report(held: readonly Held[], paintedAfter: readonly number[]): void {
  const heaps = held.map(({ heapMb }) => heapMb);
  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  const sorted = [...paintedAfter].sort((one, other) => one - other);
  const p98 = sorted[Math.floor(sorted.length * 0.98)] ?? 0;
  process.stdout.write(
    `memory from the first game to the last: ${growth.toFixed(1)} MB (at most ${MOST_GROWTH_MB})\n` +
      `painted after a click or a key, over 16 ms: ${sorted.length} times, 98th percentile ${p98} ms, longest ${sorted.at(-1) ?? 0} ms (at most ${MOST_PAINT_MS})\n`,
  );
  if (growth > MOST_GROWTH_MB || (sorted.at(-1) ?? 0) >= MOST_PAINT_MS) process.exitCode = 1;
}

await withBuiltPage(endure);
