import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { themes } from '../../src/view/theme.ts';

/** Of all rules, those whose answer changes with the colours alone. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced'];
const THEMES = Object.keys(themes);
const BEYOND_THE_USUAL = ['target-size', 'color-contrast-enhanced'];

/**
 * What is wrong with the screen that stands, one line each: every rule of axe, its contrasts in
 * every theme, target sizes, and whether the page scrolls sideways.
 */
export async function screenFaults(page: Page, screen: string): Promise<readonly string[]> {
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Seen whole: what lies under a fixed bar for now is not small, only scrolled away.
  await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
  const faults = await violations(page, {
    rules: Object.fromEntries(BEYOND_THE_USUAL.map((rule) => [rule, { enabled: true }])),
  });
  const theme = await themeOf(page);
  for (const other of THEMES) {
    if (other === theme) continue;
    await wearTheme(page, other);
    const inOther = await violations(page, { runOnly: OF_COLOURS });
    faults.push(...inOther.map((fault) => `${other}: ${fault}`));
  }
  await wearTheme(page, theme);
  await page.setViewportSize(viewport);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wider > 0) faults.push(`${wider} px too wide`);
  return faults.map((fault) => `${screen}: ${fault}`);
}

function themeOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset.theme ?? '');
}

async function wearTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (name) => {
    document.documentElement.dataset.theme = name;
    // Colours pass from one theme to the next in 120 ms, and only those that have arrived are measured.
    const passing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(passing.map((each) => each.finished));
  }, theme);
}

// Straight in the page, where axe stays: the ready-made runner loads it twice for every screen.
async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (wanted) => {
      const { axe } = window as unknown as { axe: { run: typeof import('axe-core').run } };
      const { violations } = await axe.run(document, wanted);
      return violations.map(
        ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    { ...options, resultTypes: ['violations' as const] },
  );
}
