import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createServer } from 'vite';
import { page as pageConfig } from '../../src/build/page.ts';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';
import { type FrameWork, frameWorkIn } from './frameWorkIn.ts';

/**
 * The work of the page's main thread for each frame while a wire crosses the room, from its script to
 * its paint, drawn by the processor on a stage of 906 x 768: `node tests/bench/wireFrames.ts [GAMES]`.
 */
const MOST_MS = 8;
const GAMES = Number(process.argv[2] ?? 3);
/** The painting of the scene, and its two seconds. */
const SCENE_MS = 2700;
const QUERY = 'cut=20&seed=11&seat=us&stage=beliefs&nth=1&renderer=canvas';
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

async function measure(): Promise<void> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'communique-bench-'));
  const server = await createServer({
    ...pageConfig({ scenarios: 'assets/scenarios', locales: 'assets/locales' }),
    configFile: false,
    logLevel: 'error',
    cacheDir,
    server: { port: 0, hmr: false },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs.page,
  });
  try {
    const frames: FrameWork[] = [];
    for (let game = 0; game < GAMES; game += 1)
      frames.push(...(await oneWire(browser, `${address}tests/scenes/?${QUERY}`)));
    report(frames);
  } finally {
    await browser.close();
    await server.close();
    await rm(cacheDir, { recursive: true });
  }
}

/** The frames of one wire, from the report that opens it. */
async function oneWire(browser: Browser, address: string): Promise<readonly FrameWork[]> {
  const page = await browser.newPage({ viewport: { width: 906, height: 768 } });
  await page.goto(address, { timeout: 120_000 });
  await page.waitForFunction('"trial" in globalThis', null, { timeout: 120_000 });
  await page.waitForTimeout(1000);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate('trial.act("revealed")');
  await page.waitForTimeout(SCENE_MS);
  const trace = await browser.stopTracing();
  await page.close();
  return frameWorkIn(trace.toString());
}

function report(frames: readonly FrameWork[]): void {
  process.stdout.write(`${frames.length} frames of ${GAMES} wires\n`);
  const cpu = line(
    'thread time',
    frames.map(({ cpuMs }) => cpuMs),
  );
  line(
    'wall time',
    frames.map(({ wallMs }) => wallMs),
  );
  const held = cpu <= MOST_MS;
  process.stdout.write(`${held ? 'holds' : 'exceeds'} the ${MOST_MS} ms at the 95th percentile\n`);
  if (!held) process.exitCode = 1;
}

/** Prints one row, and gives its 95th percentile. */
function line(name: string, values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const figures = [
    ['p50', at(0.5)],
    ['p95', at(0.95)],
    ['max', at(1)],
  ] as const;
  const shown = figures.map(([word, ms]) => `${word} ${ms.toFixed(2).padStart(6)} ms`);
  process.stdout.write(`${name.padEnd(12)} ${shown.join('   ')}\n`);
  return at(0.95);
}

await measure();
