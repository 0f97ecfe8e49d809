import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

describe('the built page', () => {
  const open = useBrowser();

  it('is titled and headed Communiqué', async () => {
    const page = await open();
    expect(await page.title()).toBe('Communiqué');
    await page.getByRole('heading', { level: 1, name: 'Communiqué' }).waitFor();
  });
});
