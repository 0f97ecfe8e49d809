import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromiumArgs, type Painter } from './chromium.ts';

export type OpenPage = (path?: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * One browser for the test file that calls this. The returned function opens the built page in a
 * fresh context; after each test the contexts are closed, and whatever a page threw or logged as
 * an error fails the test. Unless the path says `view=` and the options say `serviceWorkers`, the
 * page is without its picture and is not kept for offline play: both cost more than all the rest.
 */
export function useBrowser(painter: Painter = 'page'): OpenPage {
  let browser: Browser;
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: chromiumArgs[painter],
    });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seen = complaints;
    complaints = [];
    expect(seen).toEqual([]);
  });

  return async (path = '', options = {}) => {
    const context = await browser.newContext({ serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      const { url } = message.location();
      // A line that breaks while a machine is busy is mended by the page itself, which says so.
      if (message.type() !== 'error' || url.includes('/socket.io/')) return;
      complaints.push(`${message.text()} ${url}`);
    });
    const url = new URL(path, inject('address'));
    if (!url.searchParams.has('view')) url.searchParams.set('view', 'text');
    await page.goto(url.href);
    return page;
  };
}
