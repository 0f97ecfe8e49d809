import { languageName } from '../text/languageName.ts';
import type { Words } from './Words.ts';

/** The languages that one can choose from, as the settings show them. */
export interface LanguageChoices {
  readonly current: string;
  /** Each named in itself. */
  readonly choices: readonly { readonly locale: string; readonly name: string }[];
  /** What is not as one wished: words that could not be fetched, or a scenario without this language. */
  readonly note: string | null;
}

/** Lets the page speak another language, and says which it speaks to whatever reads the page. */
export class LanguageSwitch {
  readonly #words: Words;
  readonly #page: Document;
  readonly #named: LanguageChoices['choices'];
  #failed: string | null = null;

  constructor(words: Words, page: Document) {
    this.#words = words;
    this.#page = page;
    this.#named = words.locales.map((locale) => ({ locale, name: languageName(locale) }));
    words.onChange(() => this.#mark());
    this.#mark();
  }

  get choices(): LanguageChoices {
    return { current: this.#words.locale, choices: this.#named, note: this.#note() };
  }

  /** Whether the page speaks this language now; where it does not, the choices say why. */
  async choose(locale: string): Promise<boolean> {
    try {
      const switched = await this.#words.switchTo(locale);
      this.#failed = null;
      return switched;
    } catch {
      this.#failed = locale;
      return false;
    }
  }

  #note(): string | null {
    const { locale, inFrame } = this.#words;
    const { t, script } = inFrame;
    if (this.#failed !== null)
      return t('language.unavailable', { language: languageName(this.#failed) });
    if (script.language === locale) return null;
    const [language, kept] = [languageName(locale), languageName(script.language)];
    return t('language.scenarioLacks', { language, kept });
  }

  #mark(): void {
    this.#page.documentElement.lang = this.#words.locale;
    this.#page.title = this.#words.inFrame.t('title.name');
  }
}
