import type { Page } from 'playwright-core';
import { type Ground, groundFor } from '../../../scenes/Ground.ts';
import type { OnCanvas, Shot } from './Shot.ts';

const MOST_MS = 40_000;

/** Opens the built page where a shot wants it; `link` is its game's, and empty without one. */
export async function openShot(
  page: Page,
  address: string,
  { query = '' }: Shot,
  link: string,
): Promise<void> {
  // Another fragment alone would not load the page again.
  await page.goto('about:blank');
  await page.goto(`${address}?view=canvas&pace=0&seed=5&${query}${link}`);
  // That a game came by a link says nothing of the moment.
  await page.addStyleTag({ content: '.top__note { display: none }' });
  await page.locator('canvas[data-painted]').waitFor({ timeout: MOST_MS });
  await settled(page);
}

/** Does what a shot asks for, one act after the other, each when the page has come to rest. */
export async function performActs(page: Page, acts: Shot['acts'] = []): Promise<void> {
  for (const act of acts) {
    if (typeof act === 'string') await press(page, act);
    else await pressOnCanvas(page, act);
    await settled(page);
  }
}

/** The debrief has the page to itself, without a picture of the room. */
async function debriefStands(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const charts = [...document.querySelectorAll('.debrief .chart')];
      return charts.length > 0 && charts.every((each) => each.querySelector('svg[role="img"]'));
    },
    undefined,
    { timeout: MOST_MS },
  );
}

/** Waits for the scene of a shot; what keeps its picture from showing it, null where nothing does. */
export async function faultOf(page: Page, { scene }: Shot): Promise<string | null> {
  if (scene === 'debrief') await debriefStands(page);
  else await sceneStands(page, scene);
  await settled(page);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? `${wider} px too wide` : null;
}

/** Above what is brought into sight the strip stays. */
const BELOW_STRIP = 112;
/** Narrower than this, a page is a phone's. */
const PHONE_BELOW = 600;

/** On a phone, whose stage is a strip at most, brings what shows the state into sight under it. */
export async function bringIntoSight(page: Page, { onPhone }: Shot): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {};
  if (onPhone === undefined || width >= PHONE_BELOW) return;
  const subject = page.locator(onPhone).first();
  await subject.waitFor({ state: 'visible', timeout: MOST_MS });
  await subject.evaluate((element, top) => {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  }, BELOW_STRIP);
  await settled(page);
}

async function sceneStands(page: Page, scene: string): Promise<void> {
  const wanted = (await groundOf(page)).kind === 'strip' ? 'strip' : scene;
  await page.locator(`canvas[data-painted="${wanted}"]`).waitFor({ timeout: MOST_MS });
}

/** Presses the first button whose action it is, or begins with what stands before a star. */
async function press(page: Page, action: string): Promise<void> {
  const wish = action.endsWith('*') ? `^="${action.slice(0, -1)}"` : `="${action}"`;
  const selector = `[data-action${wish}]:not([aria-disabled="true"])`;
  const button = page.locator(selector).first();
  await button.waitFor({ state: 'attached', timeout: MOST_MS });
  // On a phone some buttons stand in a part of the page that is folded away.
  await button.evaluate((element: HTMLElement) => element.click());
}

async function pressOnCanvas(page: Page, place: OnCanvas): Promise<void> {
  const ground = await groundOf(page);
  // A strip takes no pointer.
  if (ground.kind === 'strip') return;
  const box = await page.locator('canvas').boundingBox();
  const { x, y } = place(ground);
  await page.mouse.click((box?.x ?? 0) + x * ground.scale, (box?.y ?? 0) + y * ground.scale);
  await page.mouse.move(1, 1);
}

async function groundOf(page: Page): Promise<Ground> {
  const box = await page.locator('canvas').boundingBox();
  return groundFor({ width: box?.width ?? 0, height: box?.height ?? 0, pixelRatio: 1 });
}

/** Waits until nobody thinks, and page and canvas have stayed as they are for a few looks. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    async ({ mostMs, everyMs, looks }) => {
      const sight = document.createElement('canvas');
      [sight.width, sight.height] = [96, 96];
      const small = sight.getContext('2d', { willReadFrequently: true });
      const look = (): string => {
        const canvas = document.querySelector('canvas');
        if (canvas !== null) small?.drawImage(canvas, 0, 0, 96, 96);
        const pixels = small?.getImageData(0, 0, 96, 96).data.join('') ?? '';
        const { textContent } = document.body;
        return `${canvas?.dataset.painted} ${textContent} ${pixels}`;
      };
      const until = performance.now() + mostMs;
      let [before, same] = ['', 0];
      while (same < looks && performance.now() < until) {
        await new Promise((done) => setTimeout(done, everyMs));
        const now = look();
        const thinking = document.querySelector('.thinking') !== null;
        same = now === before && !thinking ? same + 1 : 0;
        before = now;
      }
    },
    { mostMs: MOST_MS, everyMs: 70, looks: 3 },
  );
}
