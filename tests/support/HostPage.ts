import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** An instructor at the console, who does everything by a click, and counts them. */
export class HostPage {
  readonly page: Page;
  clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Clicks whatever this names. */
  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click();
    this.clicks += 1;
  }

  /** Clicks an action of the console. */
  act(name: string): Promise<void> {
    return this.click(`[data-action="${name}"]`);
  }

  /** What students type at the door. */
  async code(): Promise<string> {
    return ((await this.page.locator('.code').textContent()) ?? '').trim();
  }

  /** Where the page of the projector lies. */
  async wallAddress(): Promise<string> {
    return (await this.page.locator('[data-action=wall]').getAttribute('href')) ?? '';
  }

  async hasHeading(words: string): Promise<void> {
    await this.page.locator('#console-turn', { hasText: words }).waitFor();
  }

  /** Saves a file of the class, and reads what was saved. */
  async save(name: string): Promise<string> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator(`[data-file="${name}"]`).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  }
}
