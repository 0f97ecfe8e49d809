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
    const page = await open('', { serviceWorkers: 'allow' });
    await page.addInitScript((restMs) => {
      // A first visit comes to rest at once.
      const after = window.setTimeout.bind(window);
      const sooner = (call: () => void, ms?: number) => after(call, ms === restMs ? 0 : ms);
      window.setTimeout = sooner as typeof window.setTimeout;
    }, INSTALL_AFTER_MS);
    await page.goto(`${address}?view=text&pace=0&seed=7`);
    await page.getByText('Kept in this browser for play without a network.').waitFor();
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
});
