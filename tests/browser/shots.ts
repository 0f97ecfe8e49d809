import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';
import { contactSheet, type Taken } from '../support/shots/contactSheet.ts';
import type { Shot } from '../support/shots/Shot.ts';
import { sceneShots } from '../support/shots/sceneShots.ts';
import { linkTo } from '../support/shots/stagedGames.ts';
import { bringIntoSight, faultOf, openShot, performActs } from '../support/shots/stagePage.ts';

const folder = 'shots';
/** Pages that are worked at side by side; every picture has a browser context of its own. */
const AT_ONCE = 3;
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
];

/**
 * Pictures of every scene in the states that matter, in the built page, for eyes:
 * `npm run shots [-- WIDTH [light|dark [NAME]]]`; `all` stands for every width, and a
 * name for the pictures whose names begin with it.
 * `shots/index.html` shows them at a glance.
 */
async function shoot(): Promise<void> {
  const [width = 'all', theme = 'light', name = ''] = process.argv.slice(2);
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  const shots = sceneShots.filter(({ scene, state }) => `${scene}-${state}`.startsWith(name));
  const outDir = join(folder, 'dist');
  await mkdir(folder, { recursive: true });
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs.page,
  });
  const taken: Taken[] = [];
  for (const viewport of sizes) {
    if (width !== 'all' && width !== String(viewport.width)) continue;
    taken.push(...(await atSize(browser, address, { viewport, colorScheme }, shots)));
  }
  await writeFile(join(folder, 'index.html'), contactSheet(taken));
  const faults = taken.filter(({ fault }) => fault !== null);
  for (const { file, fault } of faults) console.error(`${file}: ${fault}`);
  console.info(`${taken.length} pictures, ${faults.length} with a fault: ${folder}/index.html`);
  await browser.close();
  await server.close();
}

async function atSize(
  browser: Browser,
  address: string,
  look: Required<Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>>,
  shots: readonly Shot[],
): Promise<readonly Taken[]> {
  const size = `${look.viewport?.width}${look.colorScheme === 'dark' ? '-night' : ''}`;
  const taken: Taken[] = [];
  const waiting = shots.entries();
  const work = async (): Promise<void> => {
    for (const [index, shot] of waiting) {
      const { scene, state } = shot;
      const file = `${scene}-${state}-${size}.png`;
      const page = await freshPage(browser, look);
      const fault = await take(page, address, shot, file);
      await page.context().close();
      taken[index] = { scene, state, size, file, fault };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return taken;
}

/** A page that remembers no other game: what was played before would hang in the gallery. */
async function freshPage(
  browser: Browser,
  look: Required<Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>>,
): Promise<Page> {
  const context = await browser.newContext({
    ...look,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.stack));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  return page;
}

/** Takes one picture, whatever stands there; returns what is wrong with it. */
async function take(page: Page, address: string, shot: Shot, file: string): Promise<string | null> {
  let fault: string | null = null;
  try {
    for (const { moment, acts } of shot.before ?? []) {
      await openShot(page, address, shot, await linkTo(moment));
      await performActs(page, acts);
    }
    await openShot(page, address, shot, shot.moment === null ? '' : await linkTo(shot.moment));
    await performActs(page, shot.acts);
    fault = await faultOf(page, shot);
    await bringIntoSight(page, shot);
  } catch (error) {
    fault = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
  }
  await page.screenshot({ path: join(folder, file) });
  return fault;
}

await shoot();
