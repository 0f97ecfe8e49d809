import type { Page } from 'playwright-core';

/** The screen that stands, as far as a player can tell it apart. */
export type Standing =
  | 'statement'
  | 'positions'
  | 'reveal'
  | 'brief'
  | 'exchange'
  | 'beliefs'
  | 'reactions'
  | 'night'
  | 'signatures'
  | 'confirmations'
  | 'press'
  | 'verdict'
  | 'waiting';

/** The first selector that is on the page tells the screen; the more special ones stand first. */
const signs: readonly (readonly [Standing, string])[] = [
  ['brief', 'dialog[open]'],
  ['reveal', '[data-action="revealed"]'],
  ['verdict', '.verdict'],
  ['press', '[data-action="press:seal"]'],
  ['confirmations', '[data-action="confirm:seal"]'],
  ['signatures', '[data-action="sign:seal"]'],
  ['night', '[data-action="night:end"]:not([aria-disabled])'],
  ['beliefs', '[data-action="belief:seal"]'],
  ['reactions', '[data-action="reaction:seal"]'],
  ['positions', '[data-action="positions:seal"]'],
  ['statement', '[data-action="tone:measured"]:not([aria-disabled])'],
  ['exchange', '[data-action="adjourn"], [data-action="drawer:adjourn"]'],
];

function standing(page: Page): Promise<Standing> {
  return page.evaluate(
    (known) =>
      known.find(([, selector]) => document.querySelector(selector) !== null)?.[0] ?? 'waiting',
    signs,
  );
}

async function press(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]`).first().click({ timeout: 20_000 });
}

/**
 * Plays from wherever the game stands to the verdict, or until there is enough; quickly and without
 * ambition. `seen` is called for every screen before anything is done on it.
 */
export async function playThrough(
  page: Page,
  seen: (screen: Standing) => Promise<'enough' | undefined>,
): Promise<void> {
  let last: Standing | null = null;
  for (let turn = 0; turn < 400; turn += 1) {
    const screen = await standing(page);
    if (screen !== 'waiting' && screen !== last && (await seen(screen)) === 'enough') return;
    last = screen;
    if (screen === 'verdict') return;
    await act(page, screen).catch(async (error: unknown) => {
      // The table may have moved on while a button was being looked for.
      if ((await standing(page)) === screen) throw error;
    });
    await page.waitForTimeout(60);
  }
  throw new Error(`the game came to a stand at ${last}`);
}

async function act(page: Page, screen: Standing): Promise<void> {
  switch (screen) {
    case 'statement':
      return press(page, 'tone:measured');
    case 'positions':
      for (const ladder of await page.locator('[data-ladder]').all()) {
        const norm = await ladder.getAttribute('data-ladder');
        if ((await ladder.locator('[aria-checked="true"]').count()) === 0)
          return press(page, `position:${norm}:B`);
      }
      return press(page, 'positions:seal');
    case 'reveal':
      return press(page, 'revealed');
    case 'brief':
      return page.keyboard.press('Escape');
    case 'exchange':
      return inExchange(page);
    case 'beliefs':
      if (!(await page.locator('[data-action="belief:plus:1"]').isVisible()))
        return turnToBeliefs(page);
      if ((await page.locator('[data-action="belief:seal"][aria-disabled]').count()) === 0)
        return press(page, 'belief:seal');
      return press(page, 'belief:plus:1');
    case 'reactions':
      if ((await page.locator('.choice[aria-checked="true"]').count()) > 0)
        return press(page, 'reaction:seal');
      return press(page, await firstOf(page, '.choice[role="radio"]:not([aria-disabled])'));
    case 'night':
      return press(page, 'night:end');
    case 'signatures':
      return seal(page, 'sign', 'ad-referendum');
    case 'confirmations':
      return seal(page, 'confirm', 'confirm');
    case 'press':
      return seal(page, 'press', 'joint');
    default:
      return answerCall(page);
  }
}

/** On a narrow screen the board is in parts; on a wide one the parts go while it is coming on. */
async function turnToBeliefs(page: Page): Promise<void> {
  const tab = page.locator('[data-action="event-step:belief"]:visible').first();
  await tab.click({ timeout: 1000 }).catch(() => {});
}

/** In the night the other side may ring while one waits. */
async function answerCall(page: Page): Promise<void> {
  const walk = page.locator('[data-action^="night:walk:"]');
  if ((await walk.count()) > 0)
    return press(page, (await walk.first().getAttribute('data-action')) ?? '');
}

async function inExchange(page: Page): Promise<void> {
  for (const action of ['answer:', 'accept:']) {
    const found = page.locator(`[data-action^="${action}"]:not([aria-disabled]):visible`);
    if ((await found.count()) > 0)
      return press(page, (await found.first().getAttribute('data-action')) ?? '');
  }
  for (const action of ['adjourn', 'drawer:adjourn']) {
    const found = page.locator(`[data-action="${action}"]:not([aria-disabled]):visible`);
    if ((await found.count()) > 0) return press(page, action);
  }
}

async function seal(page: Page, family: string, choice: string): Promise<void> {
  const chosen = page.locator(`[data-action="${family}:${choice}"][aria-checked="true"]`);
  return press(page, (await chosen.count()) > 0 ? `${family}:seal` : `${family}:${choice}`);
}

async function firstOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().getAttribute('data-action')) ?? '';
}
