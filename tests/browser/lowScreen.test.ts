import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { playThrough } from '../support/playThrough.ts';

const open = useBrowser();

describe('play on a laptop of 1366 by 768', () => {
  it.each([
    { cut: '20', seat: 'us' },
    { cut: '60', seat: 'china' },
  ])(
    'never scrolls the page before the verdict: cut $cut, $seat',
    async ({ cut, seat }) => {
      const page = await open('?pace=0&seed=7&view=text', {
        viewport: { width: 1366, height: 768 },
        reducedMotion: 'reduce',
      });
      await page.locator(`[data-action="cut:${cut}"]`).click();
      await page.locator(`[data-action="start:${seat}"]`).click();
      const longer: string[] = [];
      const bars = new Map<string, string>();
      await playThrough(page, async (screen) => {
        if (screen === 'verdict') return 'enough';
        const drawer = page.locator('[data-action="drawer:consult"]:not([aria-disabled])');
        if (screen === 'exchange' && (await drawer.count()) > 0) {
          await drawer.click();
          await page.locator('.drawer').waitFor();
        }
        const seen = await page.evaluate(() => ({
          more: document.documentElement.scrollHeight - document.documentElement.clientHeight,
          bar: document.querySelector('.top')?.getAttribute('data-theme') ?? 'the page',
        }));
        await page.keyboard.press('Escape');
        if (seen.more > 0) longer.push(`${screen}: ${seen.more} px`);
        bars.set(screen, seen.bar);
        return undefined;
      });
      expect(longer).toEqual([]);
      expect(bars.get('night')).toBe('night');
      expect(bars.get('statement')).toBe('the page');
    },
    180_000,
  );
});
