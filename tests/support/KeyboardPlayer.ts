import type { Page } from 'playwright-core';

/** What a page offers to do now: the ids of its enabled actions. */
type Offered = readonly string[];

const TABS_MOST = 160;
const ARROWS_MOST = 12;

/**
 * Plays the built page by keyboard alone, as somebody who cannot use a pointer would: Tab to what one
 * wants, arrows within a group, Enter or Space to do it. Never touches the mouse, never calls the page.
 */
export class KeyboardPlayer {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The enabled actions in sight, in the order of the page. */
  async offered(): Promise<Offered> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main [data-action]')]
        .filter((each) => each.checkVisibility() && each.ariaDisabled !== 'true')
        .filter((each) => !(each instanceof HTMLButtonElement && each.disabled))
        .map((each) => each.dataset.action ?? ''),
    );
  }

  /** Does the first offered action that fits; whether there was one. */
  async doFirst(fits: (action: string) => boolean): Promise<boolean> {
    const action = (await this.offered()).find(fits);
    if (action === undefined) return false;
    await this.perform(action);
    return true;
  }

  async perform(action: string): Promise<void> {
    await this.#reach(action);
    // On a ladder Enter tables or seals; Space takes the rung, as on any radio button.
    await this.#page.keyboard.press('Space');
  }

  /** Closes the panel that lies over the page, if there is one. */
  async closePanel(): Promise<void> {
    if ((await this.#page.locator('dialog[open]').count()) > 0)
      await this.#page.keyboard.press('Escape');
  }

  async #reach(action: string): Promise<void> {
    for (let tabs = 0; tabs < TABS_MOST; tabs += 1) {
      const place = await this.#placeOf(action);
      if (place === 'on-it') return;
      if (place === 'in-its-group' && (await this.#arrowTo(action))) return;
      await this.#page.keyboard.press('Tab');
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

  #placeOf(action: string): Promise<'on-it' | 'in-its-group' | 'elsewhere'> {
    return this.#page.evaluate((id) => {
      const here = document.activeElement;
      if (here instanceof HTMLElement && here.dataset.action === id) return 'on-it';
      const target = document.querySelector(`main [data-action="${CSS.escape(id)}"]`);
      const group = target?.closest('[role=radiogroup]');
      return group?.contains(here) === true && here !== null ? 'in-its-group' : 'elsewhere';
    }, action);
  }
}
