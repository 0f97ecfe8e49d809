import type { Page } from 'playwright-core';
import { groundFor } from '../../scenes/Ground.ts';
import type { Box } from '../../scenes/paint.ts';
import { type BoardPlan, boardPlan } from '../../scenes/plans/boardPlan.ts';
import { tablePlan } from '../../scenes/plans/tablePlan.ts';

const QUIET_MS = 120;
const ANSWER_MOST_MS = 1000;
const CLICKS_MOST = 30;
const TOKENS = 10;
/** Where a folder is clicked, in parts of its height: from its middle, for there are rungs in any case. */
const TRIED = [0.5, 0.4, 0.6, 0.3, 0.7];

/**
 * Plays the built page by pointer alone: positions and reactions on the canvas, everything else on
 * whichever button is in sight. It keeps the action ids that its clicks have had.
 */
export class PointerPlayer {
  readonly #page: Page;
  /** What was done, as action ids. */
  readonly done: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Clicks a button of the document; at the seal of the positions those that it shows count as done. */
  async press(action: string): Promise<void> {
    if (action === 'positions:seal') this.done.push(...(await this.#laidPositions()));
    await this.#page.locator(`[data-action="${action}"]`).first().click();
    this.done.push(action);
    await this.settle();
  }

  /** Clicks on the folder of a norm until a token of one's own lies on a rung of it. */
  async place(norm: string): Promise<void> {
    const norms = await this.#norms();
    const ground = await this.#ground();
    const plan = tablePlan(ground, { norms, papers: 1, ownPlace: 0, open: new Set(norms) });
    const folder = plan.folders.get(norm);
    if (folder === undefined) throw new Error(`${norm} has no folder`);
    for (const part of TRIED) {
      const [x, y] = [folder.x + folder.width / 2, folder.y + folder.height * part];
      await this.#page.mouse.click(x * ground.scale, y * ground.scale);
      const laid = this.#page.locator(laidOn(norm));
      if (await laid.waitFor({ state: 'attached', timeout: ANSWER_MOST_MS }).then(yes, no)) return;
    }
    throw new Error(`no click on the folder of ${norm} has placed a token`);
  }

  /** Opens the file that the wire brings, lays every token on the first belief, and seals. */
  async believe(): Promise<void> {
    const plan = await this.#board();
    const [tray] = plan.trays;
    if (tray === undefined) throw new Error('the board has no tray');
    const first = this.#page.locator('.tray__n').first();
    for (let clicks = 0; clicks < CLICKS_MOST; clicks += 1) {
      const laid = Number(await first.textContent());
      if (laid === TOKENS) {
        await this.#seal(plan, 'belief:seal');
        this.done.push(...Array<string>(TOKENS).fill('belief:plus:0'), 'belief:seal');
        return;
      }
      // The end where no token lies yet; the very first click is the wire's.
      await this.#click(tray, 0.95);
    }
    throw new Error('the tray does not take the tokens');
  }

  /** Clicks reaction cards until one is taken, for a clause may rule one out, and seals it. */
  async react(): Promise<void> {
    const plan = await this.#board();
    const taken = this.#page.locator('.choice[role="radio"][aria-checked="true"]');
    for (const card of plan.reactions) {
      await this.#click(card, 0.5);
      if ((await taken.count()) === 0) continue;
      this.done.push((await taken.getAttribute('data-action')) ?? '');
      await this.#seal(plan, 'reaction:seal');
      this.done.push('reaction:seal');
      return;
    }
    throw new Error('the board takes no reaction');
  }

  /** Waits until nothing on the page has changed for a moment. */
  async settle(): Promise<void> {
    await this.#page.evaluate(
      (quietMs) =>
        new Promise<void>((resolve) => {
          const done = () => {
            observer.disconnect();
            resolve();
          };
          let waiting = setTimeout(done, quietMs);
          const observer = new MutationObserver(() => {
            clearTimeout(waiting);
            waiting = setTimeout(done, quietMs);
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        }),
      QUIET_MS,
    );
  }

  /** Clicks in the middle of a box's height, at a part of its width. */
  async #click({ x, y, width, height }: Box, part: number): Promise<void> {
    const { scale } = await this.#ground();
    await this.#page.mouse.click((x + width * part) * scale, (y + height / 2) * scale);
    await this.settle();
  }

  /** Presses the seal until it has come to life on the picture, which follows the document by a frame. */
  async #seal({ hand }: BoardPlan, action: string): Promise<void> {
    const seal = this.#page.locator(`[data-action="${action}"]`);
    for (let clicks = 0; clicks < CLICKS_MOST; clicks += 1) {
      await this.#click(hand, 0.5);
      if ((await seal.count()) === 0) return;
    }
    throw new Error(`${action} is not taken`);
  }

  async #board(): Promise<BoardPlan> {
    const reactions = await this.#page.locator('.choice[role="radio"]').count();
    return boardPlan(await this.#ground(), { trays: 3, reactions });
  }

  async #ground() {
    const size = await this.#page.locator('#scenery').evaluate((place) => ({
      width: place.clientWidth,
      height: place.clientHeight,
    }));
    return groundFor({ ...size, pixelRatio: 1 });
  }

  /** The positions that the document shows, as action ids: a late click may have moved a token once more. */
  async #laidPositions(): Promise<readonly string[]> {
    await this.settle();
    const laid = this.#page.locator(laidOn());
    return laid.evaluateAll((rungs) =>
      rungs.map((each) => (each as HTMLElement).dataset.action ?? ''),
    );
  }

  #norms(): Promise<readonly string[]> {
    return this.#page.$$eval('main [data-ladder]', (ladders) =>
      ladders.map((each) => (each as HTMLElement).dataset.ladder ?? ''),
    );
  }
}

const yes = () => true;
const no = () => false;

/** What the document beside the picture shows of one's own tokens, or of that on one norm. */
function laidOn(norm?: string): string {
  const ladder = norm === undefined ? '[data-ladder]' : `[data-ladder="${norm}"]`;
  return `main ${ladder} [aria-checked="true"][data-rung]`;
}
