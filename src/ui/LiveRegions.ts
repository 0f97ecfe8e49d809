const longest = 160;
const apartMs = 700;

/**
 * The page's two live regions, present at load: one polite, one assertive. Each message is said
 * once, cut to what a reader can take in, and not sooner than 700 ms after the one before.
 */
export class LiveRegions {
  readonly #polite: HTMLElement;
  readonly #assertive: HTMLElement;
  readonly #waiting: { readonly region: HTMLElement; readonly words: string }[] = [];
  #busy = false;

  constructor(polite: HTMLElement, assertive: HTMLElement) {
    this.#polite = polite;
    this.#assertive = assertive;
  }

  say(words: string): void {
    this.#queue(this.#polite, words);
  }

  /** For what cannot wait: news over the wire, the last seconds. */
  interrupt(words: string): void {
    this.#queue(this.#assertive, words);
  }

  #queue(region: HTMLElement, words: string): void {
    const text = words.trim().replace(/\s+/g, ' ');
    if (text === '') return;
    this.#waiting.push({
      region,
      words: text.length > longest ? `${text.slice(0, longest - 1)}…` : text,
    });
    if (!this.#busy) this.#next();
  }

  #next(): void {
    const message = this.#waiting.shift();
    this.#busy = message !== undefined;
    if (message === undefined) return;
    message.region.textContent = message.words;
    setTimeout(() => this.#next(), apartMs);
  }
}
