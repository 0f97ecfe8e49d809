import type { Catalogue } from '../text/compileCatalogue.ts';
import { createTexts, type Texts } from '../text/createTexts.ts';
import type { Archive } from '../view/archiveView.ts';
import type { Frame } from '../view/Frame.ts';
import type { Term } from '../view/termLinks.ts';
import { Library } from './Library.ts';

type Script = Frame['script'];
type LaterTexts = Pick<Script, 'events' | 'advice' | 'history' | 'knowledge'>;

/** A scenario's words in one language, each part fetched when it is needed. */
export interface ScenarioWords {
  /** What the first decision needs, and the words that open the archive. */
  readonly first: () => Promise<{
    readonly texts: Omit<Script, keyof LaterTexts>;
    readonly terms: readonly Term[];
  }>;
  readonly later: () => Promise<{ readonly later: LaterTexts }>;
  readonly archive: () => Promise<{ readonly archive: Archive }>;
}

/** Where words come from: the interface's and the scenario's, by language. */
export interface WordSources {
  readonly catalogues: Readonly<Record<string, () => Promise<{ readonly catalogue: Catalogue }>>>;
  readonly scenario: Readonly<Record<string, ScenarioWords>>;
}

/** A script as fetched, and how to fetch the rest of it. */
interface Fetched {
  readonly script: Script;
  readonly terms: readonly Term[];
  readonly source: ScenarioWords;
  readonly whole: boolean;
}

const fallback = 'en';

/** Fetches the words of a language that has a catalogue, as far as the first decision needs them. */
export async function openWords(sources: WordSources, locale: string): Promise<Words> {
  const [catalogue, fetched] = await Promise.all([
    catalogueIn(sources, locale),
    fetchScript(sources, locale),
  ]);
  return new Words(sources, createTexts({ locale, catalogue }), fetched);
}

/**
 * All words on the page in the language of the moment. A scenario that lacks the language keeps its
 * English. A switch replaces everything at once, when everything has come.
 */
export class Words {
  readonly #sources: WordSources;
  readonly #texts: Texts;
  readonly #listeners = new Set<() => void>();
  #fetched: Fetched;
  #library: Library;
  #wantsWhole = false;
  #switches = 0;

  constructor(sources: WordSources, texts: Texts, fetched: Fetched) {
    this.#sources = sources;
    this.#texts = texts;
    this.#fetched = fetched;
    this.#library = this.#libraryOf(fetched);
  }

  get locale(): string {
    return this.#texts.locale;
  }

  /** The languages that have a catalogue. */
  get locales(): readonly string[] {
    return Object.keys(this.#sources.catalogues);
  }

  /** The words and formats that view models are made with. */
  get inFrame(): Pick<Frame, 't' | 'formats' | 'script'> {
    return { t: this.#texts.t, formats: this.#texts, script: this.#fetched.script };
  }

  get library(): Library {
    return this.#library;
  }

  /** Calls back whenever other words are there. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Fetches the words that the first decision can do without. */
  async fetchWhole(): Promise<void> {
    this.#wantsWhole = true;
    const fetched = this.#fetched;
    if (fetched.whole) return;
    const whole = await wholeOf(fetched);
    // A switch that was made meanwhile has fetched its own.
    if (this.#fetched !== fetched) return;
    this.#fetched = whole;
    this.#tell();
  }

  /** Whether the page speaks this language now; rejects where it cannot be fetched. */
  async switchTo(locale: string): Promise<boolean> {
    this.#switches += 1;
    const turn = this.#switches;
    const [catalogue, other] = await Promise.all([
      catalogueIn(this.#sources, locale),
      this.#otherScript(locale),
    ]);
    const fetched = other !== null && this.#wantsWhole ? await wholeOf(other) : other;
    // Whoever has switched again meanwhile wants that language.
    if (turn !== this.#switches) return false;
    if (fetched !== null) {
      this.#fetched = fetched;
      this.#library = this.#libraryOf(fetched);
    }
    this.#texts.switchTo({ locale, catalogue });
    this.#tell();
    return true;
  }

  async #otherScript(locale: string): Promise<Fetched | null> {
    const { language } = this.#fetched.script;
    if (languageFor(this.#sources, locale) === language) return null;
    return fetchScript(this.#sources, locale);
  }

  #libraryOf({ terms, source }: Fetched): Library {
    const archive = async () => (await source.archive()).archive;
    return new Library({ terms, archive }, () => this.#tell());
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

async function catalogueIn({ catalogues }: WordSources, locale: string): Promise<Catalogue> {
  const { [locale]: load } = catalogues;
  if (load === undefined) throw new Error(`no catalogue speaks ${locale}`);
  return (await load()).catalogue;
}

function languageFor({ scenario }: WordSources, locale: string): string {
  return Object.hasOwn(scenario, locale) ? locale : fallback;
}

async function fetchScript(sources: WordSources, locale: string): Promise<Fetched> {
  const language = languageFor(sources, locale);
  const { [language]: source } = sources.scenario;
  if (source === undefined) throw new Error(`the scenario has no words in ${language}`);
  const { texts, terms } = await source.first();
  const script = {
    ...texts,
    events: {},
    advice: {},
    history: { papers: {}, norms: {} },
    knowledge: {},
  };
  return { script, terms, source, whole: false };
}

async function wholeOf(fetched: Fetched): Promise<Fetched> {
  if (fetched.whole) return fetched;
  const { later } = await fetched.source.later();
  return { ...fetched, script: { ...fetched.script, ...later }, whole: true };
}
