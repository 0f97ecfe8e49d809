import './onward.css';
import { html, nothing, render } from 'lit';
import type { Frame } from '../view/Frame.ts';
import type { Onward } from '../view/onward.ts';
import { readingMs } from './readingTime.ts';
import type { Settings } from './Settings.ts';

export interface OnwardWaitParts {
  /** Where the wait is written for who sees it. */
  readonly place: HTMLElement;
  /** Tells it to who listens. */
  readonly say: (words: string) => void;
  readonly report: (actionId: string) => void;
  /** Whether nobody can read now: a panel lies over the page, or the page is out of sight. */
  readonly covered: () => boolean;
}

/** Lets the game go on by itself where it waits for nothing else, after the time that reading takes. */
export class OnwardWait {
  readonly #parts: OnwardWaitParts;
  /** What is waited for, or was when somebody stopped it. */
  #onward: Onward | null = null;
  #timer = 0;
  #waiting = false;

  constructor(parts: OnwardWaitParts) {
    this.#parts = parts;
  }

  /** Told after each drawing what the screen asks for; the same request is waited for once. */
  look(asked: Onward | null, auto: Settings['auto'], { t }: Pick<Frame, 't'>): void {
    const ms = asked === null ? null : readingMs(asked.words, auto);
    if (asked === null || ms === null) return this.#end();
    if (asked.id === this.#onward?.id && asked.words === this.#onward.words) return;
    this.#end();
    this.#onward = asked;
    this.#waiting = true;
    const words = t('onward.waits', { seconds: Math.round(ms / 1000) });
    this.#write(words, t('onward.stop'), () => this.stop({ t }));
    this.#parts.say(words);
    this.#wait(asked.id, ms);
  }

  /** Leaves it to the person to go on from this screen. */
  stop({ t }: Pick<Frame, 't'>): void {
    if (!this.#waiting) return;
    clearTimeout(this.#timer);
    this.#waiting = false;
    this.#write(null);
    this.#parts.say(t('onward.stopped'));
  }

  close(): void {
    this.#end();
  }

  #wait(id: string, ms: number): void {
    const { covered, report } = this.#parts;
    this.#timer = window.setTimeout(() => {
      if (covered()) return this.#wait(id, ms);
      this.#end();
      report(id);
    }, ms);
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (this.#waiting) this.#write(null);
    this.#waiting = false;
    this.#onward = null;
  }

  #write(words: string | null, label = '', stop = () => {}): void {
    this.#parts.place.hidden = words === null;
    const note =
      words === null
        ? nothing
        : html`<span>${words}</span>
            <button type="button" class="btn" @click=${stop}>${label}</button>`;
    render(note, this.#parts.place);
  }
}
