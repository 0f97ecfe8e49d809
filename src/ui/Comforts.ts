import type { Desk } from '../view/Desk.ts';
import { momentOf } from '../view/momentOf.ts';
import { onward } from '../view/onward.ts';
import type { Scenery, Showing } from '../view/Scenery.ts';
import { actOfKey } from './keys.ts';
import { LineReveal } from './LineReveal.ts';
import { OnwardWait } from './OnwardWait.ts';
import { SeenBefore } from './SeenBefore.ts';
import type { Settings } from './Settings.ts';

export interface ComfortsParts {
  /** The element that the screens are drawn into. */
  readonly page: HTMLElement;
  readonly settings: Settings;
  /** Whether motion is to be left out. */
  readonly still: () => boolean;
  /** Whether the address asks for no pause anywhere. */
  readonly atOnce: boolean;
  readonly say: (words: string) => void;
  readonly report: (actionId: string) => void;
}

/**
 * What makes play easier and changes nothing in it: lines come at one's own speed, the page goes on
 * by itself, what was seen before stands at once. It stands beside the screens, as a picture does.
 */
export class Comforts implements Scenery {
  readonly #parts: ComfortsParts;
  readonly #lines: LineReveal;
  readonly #wait: OnwardWait;
  readonly #seen = new SeenBefore();
  readonly #place: HTMLElement;
  #settings: Settings;
  #last: { readonly showing: Showing; readonly desk: Desk } | null = null;
  #moment: { readonly name: string | null; readonly again: boolean } = { name: null, again: false };

  constructor(parts: ComfortsParts) {
    const { page, say, report, settings } = parts;
    this.#parts = parts;
    this.#settings = settings;
    this.#lines = new LineReveal(page);
    this.#place = page.ownerDocument.createElement('aside');
    this.#place.className = 'onward';
    this.#place.hidden = true;
    page.after(this.#place);
    const covered = () => document.hidden || isCovered();
    this.#wait = new OnwardWait({ place: this.#place, say, report, covered });
    document.addEventListener('keydown', this.#press, { capture: true });
    page.addEventListener('click', this.#click, { capture: true });
  }

  /** Whether what plays now was shown here before and is to stand at once. */
  get skips(): boolean {
    return this.#settings.skipSeen === 'on' && this.#moment.again;
  }

  /** Obeys other settings from now on. */
  set(settings: Settings): void {
    // Another pace is a wish to go on by it, even where one had stopped.
    if (settings.auto !== this.#settings.auto) this.#wait.close();
    this.#settings = settings;
    if (settings.textSpeed === 'instant' || this.#parts.still()) this.#lines.finish();
    if (this.#last !== null) this.show(this.#last.showing, this.#last.desk);
  }

  show(showing: Showing, desk: Desk): void {
    const before = this.#last?.showing ?? null;
    this.#last = { showing, desk };
    this.#enterMoment(momentOf(showing));
    this.#letLinesCome(before, showing);
    this.#wait.look(onward(showing, desk), this.#settings.auto, showing.frame);
  }

  close(): void {
    this.#lines.finish();
    this.#wait.close();
    this.#place.remove();
    document.removeEventListener('keydown', this.#press, { capture: true });
    this.#parts.page.removeEventListener('click', this.#click, { capture: true });
  }

  /** A moment counts as seen from its beginning, but not for itself. */
  #enterMoment(name: string | null): void {
    if (name !== this.#moment.name) {
      this.#moment = { name, again: name !== null && this.#seen.has(name) };
      if (name !== null) this.#seen.add(name);
    }
    document.documentElement.toggleAttribute('data-seen-before', this.skips);
  }

  #letLinesCome(before: Showing | null, showing: Showing): void {
    const { textSpeed, skipSeen } = this.#settings;
    if (isNewGame(before, showing)) this.#lines.forget();
    const atOnce =
      wasSaidBefore(before, showing) ||
      showing.frame.view.paused ||
      this.#parts.atOnce ||
      this.#parts.still();
    if (atOnce) this.#lines.finish();
    this.#lines.look({
      speed: atOnce ? 'instant' : textSpeed,
      atOnce: (words) => {
        const again = skipSeen === 'on' && this.#seen.has(words);
        this.#seen.add(words);
        return again;
      },
    });
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (isCovered() || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    if (this.#last !== null) this.#wait.stop(this.#last.showing.frame);
    const act = this.#lines.coming ? actOfKey(event, this.#settings) : null;
    const onLadder = event.target instanceof Element && event.target.closest('[data-ladder]');
    if (onLadder || (act !== 'line' && act !== 'main')) return;
    this.#lines.finish();
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #click = ({ target }: MouseEvent): void => {
    if (target instanceof Element && this.#lines.isOf(target)) this.#lines.finish();
  };
}

function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Whether what stands was said before the page could listen, or before the game was opened here. */
function wasSaidBefore(before: Showing | null, { frame }: Showing): boolean {
  if (before === null) return true;
  return before.screen === 'title' && frame.view.step > before.frame.view.step;
}

/** Whether another game is on the page than before. */
function isNewGame(before: Showing | null, { screen, frame }: Showing): boolean {
  if (before === null || screen === 'title') return screen === 'title';
  return before.frame.view.verdict !== null && frame.view.step < before.frame.view.step;
}
