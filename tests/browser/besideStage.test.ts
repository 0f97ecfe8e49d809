import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { screenFaults } from '../support/screenFaults.ts';
import { sceneShots } from '../support/shots/sceneShots.ts';
import { linkTo } from '../support/shots/stagedGames.ts';
import { openShot, performActs } from '../support/shots/stagePage.ts';

const open = useBrowser();

/** The buttons, by the beginning of their action, that cannot be seen whole without scrolling. */
function outOfSight(page: Page, ...actions: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((starts) => {
    const inSight = (button: Element): boolean => {
      const { top, bottom, left, width, height } = button.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return top >= 0 && bottom <= innerHeight && seen !== null && button.contains(seen);
    };
    return starts.flatMap((start) => {
      const buttons = [
        ...document.querySelectorAll<HTMLElement>(`[data-action^="${start}"]`),
      ].filter((button) => button.checkVisibility());
      if (buttons.length === 0) return [`${start} is not there`];
      return buttons.filter((each) => !inSight(each)).map((each) => each.dataset.action ?? '');
    });
  }, actions);
}

const press = (page: Page, action: string) =>
  page.locator(`[data-action="${action}"]:visible`).first().click();

/** Acts of a screen, by the beginning of their ids, at moments with much on the table. */
const full = [
  {
    at: 'table-eight-norms',
    acts: ['offer:N', 'offer:send', 'accept:', 'dispute:', 'copy:', 'drawer:'],
  },
  {
    at: 'table-china-last-round',
    acts: ['offer:N', 'offer:send', 'accept:', 'withdraw:', 'drawer:'],
  },
  { at: 'table-agreed', acts: ['offer:N', 'offer:send', 'accept:', 'copy:', 'drawer:'] },
  { at: 'table-question', acts: ['offer:N', 'answer', 'accept:', 'dispute:', 'drawer:'] },
  { at: 'table-positions-three', acts: ['position:', 'red-line:', 'positions:seal'] },
  { at: 'board-reactions', acts: ['reaction:'] },
  { at: 'board-reaction-chosen', acts: ['reaction:'] },
  { at: 'telephones-leak-at-dawn', acts: ['night:'] },
  { at: 'signing-long-text', acts: ['sign:'] },
  { at: 'press-chosen', acts: ['press:'] },
];

/** The same under the stage of a tablet. */
const fullOnTablet = [
  { at: 'table-eight-norms', acts: ['offer:N', 'offer:send', 'accept:', 'copy:', 'drawer:'] },
  { at: 'table-first-move', acts: ['offer:N', 'answer', 'accept:', 'copy:', 'drawer:'] },
  { at: 'table-question', acts: ['offer:N', 'answer', 'accept:', 'copy:', 'drawer:'] },
  { at: 'table-strikes-and-tension', acts: ['offer:N', 'offer:send', 'drawer:'] },
  { at: 'table-positions-placed', acts: ['position:', 'red-line:', 'positions:seal'] },
  { at: 'table-positions-three', acts: ['position:', 'red-line:', 'positions:seal'] },
  { at: 'board-unread', acts: ['event-step:', 'evidence:open'] },
  { at: 'board-reaction-chosen', acts: ['reaction:'] },
  { at: 'telephones-leak-at-dawn', acts: ['night:'] },
  { at: 'signing-long-text', acts: ['sign:'] },
  { at: 'press-chosen', acts: ['press:'] },
];

async function seesEveryAct(
  { at, acts }: (typeof full)[number],
  viewport: { readonly width: number; readonly height: number },
): Promise<void> {
  const shot = sceneShots.find(({ scene, state }) => `${scene}-${state}` === at);
  if (shot?.moment == null) throw new Error(`there is no picture ${at}`);
  const link = await linkTo(shot.moment);
  const page = await open('', { viewport, reducedMotion: 'reduce' });
  await openShot(page, new URL('/', page.url()).href, shot, link);
  await performActs(page, shot.acts);
  expect(await outOfSight(page, ...acts)).toEqual([]);
  expect(await screenFaults(page, at)).toEqual([]);
}

describe('the document beside the stage', () => {
  it.each(full)(
    'has every act in sight at 1366 by 768: $at',
    (moment) => seesEveryAct(moment, { width: 1366, height: 768 }),
    60_000,
  );

  it.each(fullOnTablet)(
    'has every act in sight under the stage at 768 by 1024: $at',
    (moment) => seesEveryAct(moment, { width: 768, height: 1024 }),
    60_000,
  );

  it('shows at 1366 by 768 all that a move needs, without scrolling', async () => {
    const viewport = { width: 1366, height: 768 };
    const page = await open('?view=canvas&pace=0&seed=5', { viewport, reducedMotion: 'reduce' });
    await press(page, 'start:us');
    await page.locator('[data-action="tone:measured"]').waitFor();
    expect(await outOfSight(page, 'tone:')).toEqual([]);
    await press(page, 'tone:measured');
    await page.locator('[data-ladder="N5"]').waitFor();
    expect(await outOfSight(page, 'position:N5', 'positions:seal')).toEqual([]);
    await press(page, 'position:N5:B');
    await press(page, 'position:N1:B');
    await press(page, 'positions:seal');
    await page.locator('[data-action="revealed"]').waitFor();
    expect(await outOfSight(page, 'revealed')).toEqual([]);
    await press(page, 'revealed');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('[data-ladder="N1"]').waitFor();
    expect(await outOfSight(page, 'offer:N5', 'offer:N1', 'offer:send')).toEqual([]);
  }, 60_000);
});
