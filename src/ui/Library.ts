import type { Archive } from '../view/archiveView.ts';
import { type Term, type TermLinker, termLinker } from '../view/termLinks.ts';

/** Where a scenario's archive comes from: its spellings are at hand, its entries are fetched. */
export interface LibrarySource {
  readonly terms: readonly Term[];
  readonly archive: () => Promise<Archive>;
}

/** The archive of the scenario being played; it is fetched when it is first opened. */
export class Library {
  readonly #source: LibrarySource;
  readonly #changed: () => void;
  readonly #linkers = new Map<string | null, TermLinker>();
  #archive: Archive | 'closed' | 'fetching' | 'failed' = 'closed';

  /** `changed` is called when entries have come or could not be had. */
  constructor(source: LibrarySource, changed: () => void) {
    this.#source = source;
    this.#changed = changed;
  }

  /** The entries, or why they are not at hand. */
  get archive(): Archive | 'closed' | 'fetching' | 'failed' {
    return this.#archive;
  }

  /** The links of running text on a day of the game; `null` is after the verdict. */
  linksOn(day: string | null): TermLinker {
    const known = this.#linkers.get(day) ?? termLinker(this.#source.terms, day);
    this.#linkers.set(day, known);
    return known;
  }

  /** Fetches the entries, unless they are at hand or on their way. */
  open(): void {
    if (this.#archive !== 'closed' && this.#archive !== 'failed') return;
    this.#archive = 'fetching';
    this.#source.archive().then(
      (archive) => this.#settle(archive),
      () => this.#settle('failed'),
    );
  }

  #settle(archive: Archive | 'failed'): void {
    this.#archive = archive;
    this.#changed();
  }
}
