import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { QuickPlayer } from '../support/QuickPlayer.ts';

const open = useBrowser();
const INSTALL_AFTER_MS = 8000;

describe('the page without its server', () => {
  it('is played to the verdict, with its picture, after one visit', async () => {
    const server = await preview({
      logLevel: 'error',
      build: { outDir: inject('folder') },
      preview: { port: 0 },
    });
    const address = server.resolvedUrls?.local[0] ?? '';
    const page = await keptFrom(address);
    await server.close();
    await expect(fetch(address)).rejects.toThrow();

    await page.reload();
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:measured"]').waitFor();
    await new QuickPlayer(page).playToVerdict();
    await page.locator('main[data-stage=verdict] .ending').waitFor();

    await page.goto(`${address}?view=canvas&pace=0&seed=7`);
    await page.locator('[data-action="start:china"]').click();
    await page.locator('canvas[data-painted]').waitFor({ state: 'attached' });
  }, 90_000);

  it('leaves the pages of a class, and all that they ask, to the server', async () => {
    const page = await keptFrom(inject('address'));
    await page.goto(`${inject('address')}join?code=K7Q4MR`);
    await page.locator('#join-code').waitFor();
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all(
        (await self.caches.keys()).map((name) => self.caches.open(name)),
      );
      const requests = await Promise.all(caches.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((path) => /\/(class|src)\//.test(path))).toEqual([]);
  }, 90_000);
});

/** Opens the page and waits until this browser keeps it whole. */
async function keptFrom(address: string): Promise<Page> {
  const page = await open('', { serviceWorkers: 'allow' });
  await page.addInitScript((restMs) => {
    // A first visit comes to rest at once.
    const after = window.setTimeout.bind(window);
    const sooner = (call: () => void, ms?: number) => after(call, ms === restMs ? 0 : ms);
    window.setTimeout = sooner as typeof window.setTimeout;
  }, INSTALL_AFTER_MS);
  await page.goto(`${address}?view=text&pace=0&seed=7`);
  await page.getByText('Kept in this browser for play without a network.').waitFor();
  return page;
}
