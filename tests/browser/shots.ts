import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';
import { screensInOrder } from '../support/walkthrough.ts';

const folder = 'shots';
const sizes = [
  [1366, 768],
  [360, 640],
  [768, 1024],
  [1920, 1080],
] as const;

/** Pictures of every screen at every size, for eyes: `npm run shots [-- SIZE [THEME]]`. */
async function shoot(): Promise<void> {
  const [only, theme = 'light'] = process.argv.slice(2);
  const outDir = join(folder, 'dist');
  await mkdir(folder, { recursive: true });
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs.webgl,
  });
  for (const [width, height] of sizes) {
    if (only !== undefined && only !== String(width)) continue;
    await atSize(browser, address, { width, height }, theme === 'dark' ? 'dark' : 'light');
  }
  await browser.close();
  await server.close();
}

async function atSize(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(address);
  const suffix = `${viewport.width}${colorScheme === 'dark' ? '-night' : ''}`;
  for (const { name, reach } of screensInOrder) {
    try {
      await reach(page);
    } catch (error) {
      console.error(
        `${name} at ${suffix}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      );
      await save(page, `${name}-missed-${suffix}`);
      break;
    }
    await save(page, `${name}-${suffix}`);
  }
  await context.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`${name}: ${overflow} px too wide`);
}

await shoot();
