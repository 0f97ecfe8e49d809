import type { Page } from 'playwright-core';
import { KeyboardPlayer } from './KeyboardPlayer.ts';
import { wishIn } from './playToVerdict.ts';

const LOOKS_MOST = 2000;

/** Plays without a hand, in the page itself: where how one plays does not matter, but that one does. */
export class QuickPlayer {
  readonly #page: Page;
  readonly #player: KeyboardPlayer;
  readonly #placed = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
    this.#player = new KeyboardPlayer(page);
  }

  /** Waits for something to do, and says what; null where the verdict stands. */
  async due(): Promise<string | null> {
    for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
      const sight = await this.#player.look();
      if (sight.stage === 'verdict') return null;
      const action = sight.covered ? 'close' : wishIn(sight, this.#placed);
      if (action !== undefined) return action;
      await this.#player.waitForNews();
    }
    throw new Error('nothing is ever to be done');
  }

  async playToVerdict(): Promise<void> {
    for (let action = await this.due(); action !== null; action = await this.due())
      await this.press(action);
  }

  /**
   * With `bell`, an address, the page stops for ever at the moment in which the press has changed
   * something: it rings there, waits for an answer that never comes, and runs nothing more.
   */
  async press(action: string, bell?: string): Promise<void> {
    await this.#page.evaluate(pressInPage, bell === undefined ? { action } : { action, bell });
  }
}

function pressInPage({ action, bell }: { readonly action: string; readonly bell?: string }): void {
  if (bell !== undefined)
    new MutationObserver(() => {
      const ring = new XMLHttpRequest();
      ring.open('GET', bell, false);
      ring.send();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  const selector = `[data-action="${CSS.escape(action)}"]`;
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  (found.find((each) => each.checkVisibility()) ?? found[0])?.click();
}
