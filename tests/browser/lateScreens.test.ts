import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { playThrough, type Standing } from '../support/playThrough.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();
const late: readonly Standing[] = [
  'brief',
  'beliefs',
  'reactions',
  'night',
  'signatures',
  'confirmations',
  'press',
  'verdict',
];

describe('event, night, closing and verdict', () => {
  it.each([
    { width: 1366, height: 768, colorScheme: 'light', seat: 'us' },
    { width: 320, height: 640, colorScheme: 'dark', seat: 'china' },
  ] as const)(
    'have no accessibility violation and no sideways scrolling at $width px, $colorScheme',
    async ({ width, height, colorScheme, seat }) => {
      const viewport = { width, height };
      const page = await open('?pace=0', { viewport, colorScheme, reducedMotion: 'reduce' });
      await page.locator(`[data-action="start:${seat}"]`).click();
      const faults: string[] = [];
      await playThrough(page, async (screen) => {
        if (late.includes(screen)) faults.push(...(await screenFaults(page, screen)));
        return undefined;
      });
      expect(faults).toEqual([]);
    },
    180_000,
  );
});

describe('the archive', () => {
  it('opens over the table at a word, and gives the focus back to it', async () => {
    const page = await open('?pace=0', { reducedMotion: 'reduce' });
    await page.locator('[data-action="start:us"]').click();
    let word = '';
    await playThrough(page, async (screen) => {
      if (screen !== 'beliefs') return undefined;
      const link = page.locator('.wire .gloss').first();
      word = (await link.getAttribute('data-action')) ?? '';
      await link.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] .entry').waitFor();
      expect(await screenFaults(page, 'archive')).toEqual([]);
      await page.locator('#archive-search').fill('working group');
      await page
        .getByRole('button', { name: /^Cyber Working Group/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action),
      ).toBe(word);
      return 'enough';
    });
    expect(word).toContain('panel:archive:');
  }, 180_000);
});
