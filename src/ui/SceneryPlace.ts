import './stage.css';
import type { Desk } from '../view/Desk.ts';
import type { Scenery, Showing } from '../view/Scenery.ts';
import { afterPaint } from './afterPaint.ts';
import { measuredTier, possibleTier, type SceneryTier, type SceneryWish } from './sceneryTier.ts';

export interface SceneryPlaceParts {
  /** The element that the picture fills; it is hidden while there is none. */
  readonly place: HTMLElement;
  /** Fetches the scenes, and how the screens stand beside them, and opens them. */
  readonly open: (wishes: {
    readonly place: HTMLElement;
    readonly renderer: Exclude<SceneryTier, 'none'>;
    readonly still: () => boolean;
    readonly report: (actionId: string) => void;
    readonly failed: (fault: unknown) => void;
  }) => Promise<Scenery>;
  readonly still: () => boolean;
  readonly report: (actionId: string) => void;
  /** Told how the room is drawn, whenever that changes. */
  readonly drawn: (tier: SceneryTier) => void;
  /** Carries `data-scenery` while there is a picture, and `data-screen`, for the styles. */
  readonly page: HTMLElement;
}

/**
 * The place of the picture beside the screens. It fetches the scenes once the first screen stands
 * and the page is idle, and gives way to the screens alone where they cannot be drawn: a fault of the
 * picture never reaches the game.
 */
export class SceneryPlace implements Scenery {
  readonly #parts: SceneryPlaceParts;
  #tier: SceneryTier = 'none';
  #scenery: Scenery | null = null;
  #opening = 0;
  #due = false;
  #last: { readonly showing: Showing; readonly desk: Desk } | null = null;

  constructor(parts: SceneryPlaceParts) {
    this.#parts = parts;
    parts.place.hidden = true;
  }

  /** How the room is drawn now. */
  get tier(): SceneryTier {
    return this.#tier;
  }

  /** Opens the picture that a person wishes for, or takes it away. */
  async wish(wish: SceneryWish): Promise<void> {
    const tier = wish === 'auto' ? measuredTier() : possibleTier(wish);
    this.#parts.drawn(tier);
    if (tier === this.#tier) return;
    this.#shut();
    if (tier === 'none') return;
    const opening = this.#opening;
    this.#stand(tier);
    const { open, place, still, report } = this.#parts;
    const failed = (fault: unknown) => {
      // A context that the browser took away is no error of ours.
      if (fault instanceof Error) console.error(fault);
      if (opening === this.#opening) void this.#stepDown(tier);
    };
    try {
      const scenery = await open({ place, renderer: tier, still, report, failed });
      if (opening !== this.#opening) return scenery.close();
      this.#scenery = scenery;
      this.#showLast();
    } catch (fault) {
      failed(fault);
    }
  }

  show(showing: Showing, desk: Desk): void {
    this.#last = { showing, desk };
    this.#parts.page.dataset.screen = showing.screen;
    this.#stand(this.#tier);
    if (this.#due) return;
    this.#due = true;
    // Once for all that is shown till then.
    afterPaint(() => this.#showLast());
  }

  close(): void {
    this.#shut();
  }

  #showLast(): void {
    this.#due = false;
    if (this.#last !== null && !this.#parts.place.hidden)
      this.#scenery?.show(this.#last.showing, this.#last.desk);
  }

  async #stepDown(tier: SceneryTier): Promise<void> {
    this.#shut();
    if (tier === 'webgl') await this.wish('canvas');
    else this.#parts.drawn('none');
  }

  #stand(tier: SceneryTier): void {
    const { place, page } = this.#parts;
    this.#tier = tier;
    // A debrief has the page to itself: its charts need the width.
    place.hidden = tier === 'none' || this.#last?.showing.screen === 'debrief';
    if (place.hidden) delete page.dataset.scenery;
    else page.dataset.scenery = tier;
  }

  #shut(): void {
    this.#opening += 1;
    this.#scenery?.close();
    this.#scenery = null;
    this.#parts.place.replaceChildren();
    this.#stand('none');
  }
}
