import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KeyboardPlayer } from '../support/KeyboardPlayer.ts';
import { playToVerdict } from '../support/playToVerdict.ts';

const open = useBrowser();

const SIZES = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 360, height: 640 },
} as const;

describe('a whole dialogue by keyboard alone', () => {
  it.each([
    { cut: '20', seat: 'us', size: 'laptop' },
    { cut: '20', seat: 'china', size: 'phone' },
    { cut: '60', seat: 'china', size: 'laptop' },
    { cut: '60', seat: 'us', size: 'phone' },
  ] as const)(
    'cut $cut from the chair of $seat on a $size',
    async ({ cut, seat, size }) => {
      const page = await open('?pace=0&seed=7', { viewport: SIZES[size] });
      await page.locator('#turn').waitFor();
      const player = new KeyboardPlayer(page);
      expect(await player.perform(`cut:${cut}`)).toBe(true);
      expect(await player.perform(`start:${seat}`)).toBe(true);
      expect(await playToVerdict(page)).toBeGreaterThan(20);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(SIZES[size].width);
    },
    120_000,
  );
});
