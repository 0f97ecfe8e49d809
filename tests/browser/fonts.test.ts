import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser();

/** The font files that the page has fetched. */
function fetchedFonts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2')),
  );
}

describe('the fonts of the page', () => {
  it('are fetched with the signs of our words only, and have all of them', async () => {
    const page = await open('?pace=0');
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:measured"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const fetched = await fetchedFonts(page);
    expect(fetched.length).toBeGreaterThan(2);
    expect(fetched.filter((name) => !name.includes('-used-'))).toEqual([]);
  });

  it.each([
    '400 18px "Source Serif 4"',
    'italic 400 18px "Source Serif 4"',
    '600 16px "Public Sans"',
  ])('have any other sign of %s in the whole file', async (font) => {
    const page = await open();
    const faces = await page.evaluate(async (wanted) => {
      const found = await document.fonts.load(wanted, 'Tromsø, Curaçao');
      return found.map(({ unicodeRange, status }) => ({ unicodeRange, status }));
    }, font);
    expect(faces.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    const fetched = await fetchedFonts(page);
    expect(fetched.filter((name) => !name.includes('-used-'))).toHaveLength(1);
  });

  it('write numbers under each other in one width', async () => {
    const page = await open();
    const widths = await page.evaluate(async () => {
      await document.fonts.load('600 16px "Public Sans"', '0123456789');
      const span = document.createElement('span');
      span.className = 'num';
      span.style.fontWeight = '600';
      document.body.append(span);
      return [...'0123456789'].map((digit) => {
        span.textContent = digit.repeat(10);
        return Math.round(span.getBoundingClientRect().width * 10);
      });
    });
    expect(new Set(widths).size).toBe(1);
  });
});
