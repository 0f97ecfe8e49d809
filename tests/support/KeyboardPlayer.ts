import type { Page } from 'playwright-core';

/** What somebody sees on the page before choosing what to do. */
export interface Sight {
  /** The stage of the table that the screen shows; empty on the title. */
  readonly stage: string;
  /** Whether a panel lies over the page. */
  readonly covered: boolean;
  /** The enabled actions in sight, in the order of the page. */
  readonly offered: readonly string[];
}

/** Where the wanted action stands, seen from what has the focus. */
type Place = 'on-it' | 'in-its-group' | 'before' | 'after' | 'gone';

const TABS_MOST = 160;
const ARROWS_MOST = 12;
const NEWS_MOST_MS = 250;

/**
 * Plays the built page by keyboard alone, as somebody who cannot use a pointer would: Tab or
 * Shift+Tab to what one wants, arrows within a group, Enter or Space to do it. Never touches the mouse, never calls the page.
 */
export class KeyboardPlayer {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  look(): Promise<Sight> {
    return this.#page.evaluate(() => ({
      stage: document.querySelector('main')?.dataset.stage ?? '',
      covered: document.querySelector('dialog[open]') !== null,
      offered: [...document.querySelectorAll<HTMLElement>('main [data-action]')]
        .filter((each) => each.checkVisibility() && each.ariaDisabled !== 'true')
        .filter((each) => !(each instanceof HTMLButtonElement && each.disabled))
        .map((each) => each.dataset.action ?? ''),
    }));
  }

  /** Waits until something on the page changes, or for a moment. */
  async waitForNews(): Promise<void> {
    await this.#page.evaluate(
      (mostMs) =>
        new Promise<void>((resolve) => {
          const done = () => {
            observer.disconnect();
            resolve();
          };
          const observer = new MutationObserver(done);
          observer.observe(document.body, { subtree: true, childList: true, attributes: true });
          setTimeout(done, mostMs);
        }),
      NEWS_MOST_MS,
    );
  }

  /** Goes to an action and does it; false where the page has moved on and offers it no more. */
  async perform(action: string): Promise<boolean> {
    if (!(await this.#reach(action))) return false;
    // On a ladder Enter tables or seals; Space takes the rung, as on any radio button.
    await this.#page.keyboard.press('Space');
    return true;
  }

  async closePanel(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  async #reach(action: string): Promise<boolean> {
    for (let tabs = 0; tabs < TABS_MOST; tabs += 1) {
      const place = await this.#placeOf(action);
      if (place === 'gone') return false;
      if (place === 'on-it') return true;
      if (place === 'in-its-group' && (await this.#arrowTo(action))) return true;
      await this.#page.keyboard.press(place === 'before' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${action} cannot be reached by Tab`);
  }

  async #arrowTo(action: string): Promise<boolean> {
    for (let arrows = 0; arrows < ARROWS_MOST; arrows += 1) {
      await this.#page.keyboard.press('ArrowRight');
      if ((await this.#placeOf(action)) === 'on-it') return true;
    }
    return false;
  }

  #placeOf(action: string): Promise<Place> {
    return this.#page.evaluate((id) => {
      const here = document.activeElement;
      if (here instanceof HTMLElement && here.dataset.action === id) return 'on-it';
      const target = document.querySelector(`main [data-action="${CSS.escape(id)}"]`);
      // A panel that has opened meanwhile keeps the focus to itself.
      if (target === null || document.querySelector('dialog[open]') !== null) return 'gone';
      if (here === null) return 'after';
      if (target.closest('[role=radiogroup]')?.contains(here) === true) return 'in-its-group';
      const order = here.compareDocumentPosition(target);
      return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'before' : 'after';
    }, action);
  }
}
