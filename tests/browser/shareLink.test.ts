import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser();

describe('a game handed on by its link', () => {
  it('opens elsewhere where it stood, proved; a changed link is named and the page stays usable', async () => {
    const page = await open('?seed=5&pace=0');
    await page.locator('[data-action="start:china"]').click();
    await page.locator('[data-action="tone:firm"]').click();
    await page.locator('[data-action^="position:"]').first().waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('.top__home')?.focus());
    await page.locator('[data-action="panel:games"]').click();
    await page.locator('[data-action="share"]').click();
    const href = await page.locator('.share__link').inputValue();
    expect(href).toContain('#game=');

    const fragment = href.slice(href.indexOf('#'));
    const other = await open(`?pace=0${fragment}`);
    await other.locator('[data-action^="position:"]').first().waitFor();
    expect(await other.locator('.top__note').textContent()).toContain('give the result');

    const changed = await open(`?pace=0${fragment.slice(0, 40)}A${fragment.slice(41)}`);
    const told = changed.locator('#assertive');
    await changed.waitForFunction(() => document.querySelector('#assertive')?.textContent !== '');
    expect(await told.textContent()).not.toBe('');
    await changed.locator('[data-action="start:us"]').click();
    await changed.locator('[data-action="tone:firm"]').waitFor();
  });

  it('can be gone back in to before any decision, as a branch; the old line stays', async () => {
    const page = await open('?seed=5&pace=0');
    await page.locator('[data-action="start:us"]').click();
    await page.locator('[data-action="tone:firm"]').click();
    await page.locator('[data-action^="position:"]').first().waitFor();
    await page.locator('[data-action="panel:history"]').click();
    await page.locator('[data-action^="rewind:"]').first().click();
    await page.locator('[data-action="tone:measured"]').waitFor();
    await page.locator('.top__home').click();
    await page.locator('[data-action="panel:games"]').click();
    await expect.poll(() => page.locator('.games li').count()).toBe(2);
  });
});
