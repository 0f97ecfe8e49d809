import { announcement } from '../view/announcement.ts';
import type { Desk } from '../view/Desk.ts';
import type { Showing } from '../view/Scenery.ts';
import type { LiveRegions } from './LiveRegions.ts';

type Shown = Showing & { readonly desk: Desk };

interface Seen {
  readonly key: string;
  readonly screen: Showing['screen'];
  /** How much of the record had happened. */
  readonly happened: number;
}

/** Where the focus stands, and what a listener is told, as the page changes. */
export class Attention {
  readonly #root: HTMLElement;
  readonly #live: LiveRegions;
  #seen: Seen | null = null;

  constructor(root: HTMLElement, live: LiveRegions) {
    this.#root = root;
    this.#live = live;
  }

  /**
   * After each drawing: the heading of a new screen takes the focus once, a focus that was lost goes
   * back to it, and what has happened since is told. While a panel covers the screen, focus stays there.
   */
  attend(showing: Shown, covered: boolean): void {
    const { screen, frame } = showing;
    const before = this.#seen;
    const key = keyOf(showing);
    this.#seen = { key, screen, happened: frame.view.record.length };
    // A page that has just come is read from its top.
    if (before === null && screen === 'title') return;
    if (before?.key !== key && !covered) {
      scrollTo({ top: 0 });
      this.focus('#turn');
    } else if (document.activeElement === document.body) this.focus('#turn');
    if (before !== null && before.screen !== 'title' && screen !== 'title')
      this.#tell(showing, before.happened);
  }

  /** Gives the focus to the first selector that finds something, whatever stands first on the page. */
  focus(...selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.#root.querySelector<HTMLElement>(selector);
      if (found === null) continue;
      return found.focus({ preventScroll: selector === '#turn' });
    }
  }

  #tell({ frame }: Showing, since: number): void {
    const told = announcement(frame, since);
    if (told === null) return;
    if (told.urgent) this.#live.interrupt(told.words);
    else this.#live.say(told.words);
  }
}

/** Changes when another screen stands: then its heading takes the focus. */
function keyOf({ screen, frame: { view }, desk }: Shown): string {
  const step = desk.picks.debrief ?? '';
  return [screen, view.round, view.incident?.event ?? '', step].join('/');
}
