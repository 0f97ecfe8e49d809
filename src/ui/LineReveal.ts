import './lineReveal.css';
import { seenAfter } from './readingTime.ts';
import type { Settings } from './Settings.ts';

const UNSPOKEN = 'unspoken';

interface Line {
  readonly element: Element;
  readonly words: string;
}

/** How lines come that stand on the page for the first time. */
export interface Manner {
  readonly speed: Settings['textSpeed'];
  /** Whether a line is to stand at once whatever the speed. */
  readonly atOnce: (words: string) => boolean;
}

/**
 * Lets what is said come sign by sign. The words stand on the page from the beginning, for every
 * reader and for the layout: what is not yet said is only painted without colour.
 */
export class LineReveal {
  readonly #page: HTMLElement;
  readonly #met = new Set<string>();
  #coming: readonly Line[] = [];
  #begunMs = 0;
  #speed: Settings['textSpeed'] = 'instant';
  #frame = 0;

  /** `page` holds the lines, elements with `data-spoken`. */
  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** Whether a line is still coming. */
  get coming(): boolean {
    return this.#coming.length > 0;
  }

  /** A new game begins: its lines have not been heard. */
  forget(): void {
    this.finish();
    this.#met.clear();
  }

  /** Looks at the page after it was drawn, and lets come what was not there before. */
  look({ speed, atOnce }: Manner): void {
    const lines = this.#linesOnPage();
    const fresh = lines.filter(({ words }) => !this.#met.has(bare(words)));
    for (const { words } of fresh) this.#met.add(bare(words));
    const stays = this.#coming.filter((line) =>
      lines.some(({ element, words }) => element === line.element && words === line.words),
    );
    if (stays.length < this.#coming.length) this.finish();
    const coming = fresh.filter((line) => !atOnce(bare(line.words)));
    if (coming.length === 0 || speed === 'instant' || !canHide()) return;
    if (!this.coming) this.#begunMs = performance.now();
    this.#speed = speed;
    this.#coming = [...this.#coming, ...coming];
    this.#paint();
  }

  /** All that is coming stands. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    this.#coming = [];
    if (canHide()) CSS.highlights.delete(UNSPOKEN);
  }

  /** Whether a place on the page belongs to a line that is coming. */
  isOf(place: Element): boolean {
    return this.#coming.some(({ element }) => element.contains(place));
  }

  #linesOnPage(): readonly Line[] {
    return [...this.#page.querySelectorAll('[data-spoken]')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, words: element.textContent ?? '' }));
  }

  /** One line after the other, from one frame to the next. */
  #paint(): void {
    cancelAnimationFrame(this.#frame);
    const words = this.#coming.map((line) => line.words).join('');
    const seen = seenAfter(words, performance.now() - this.#begunMs, this.#speed);
    if (seen >= words.length) return this.finish();
    let before = 0;
    const hidden = this.#coming.map((line) => {
      const range = rangeFrom(line.element, Math.max(0, seen - before));
      before += line.words.length;
      return range;
    });
    CSS.highlights.set(UNSPOKEN, new Highlight(...hidden));
    this.#frame = requestAnimationFrame(() => this.#paint());
  }
}

/** The words without the marks around them: a line that is quoted elsewhere is the same line. */
function bare(words: string): string {
  return words.replace(/^[\s"\p{Pi}\p{Ps}]+|[\s"\p{Pf}\p{Pe}]+$/gu, '');
}

/** Whether this browser can paint a stretch of text otherwise without taking it apart. */
function canHide(): boolean {
  return 'Highlight' in window && 'highlights' in CSS;
}

/** From so many UTF-16 units into an element's text to its end. */
function rangeFrom(element: Element, units: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = units;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    if (left <= length) {
      range.setStart(text, left);
      return range;
    }
    left -= length;
  }
  range.collapse();
  return range;
}
