const SHOWN_MS = 3500;

/** Says in words what is heard, for a few seconds, in a corner of the page. */
export class Captions {
  readonly #place: HTMLElement;
  #hiding = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
    place.hidden = true;
  }

  show(words: string): void {
    clearTimeout(this.#hiding);
    this.#place.textContent = words;
    this.#place.hidden = false;
    this.#hiding = window.setTimeout(() => {
      this.#place.hidden = true;
    }, SHOWN_MS);
  }
}
