import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/text/compileCatalogue.ts';
import { LanguageSwitch } from '../../src/ui/LanguageSwitch.ts';
import { openWords, type ScenarioWords, type WordSources } from '../../src/ui/Words.ts';
import { washington } from '../support/fixtures.ts';
import { pseudoCatalogue } from '../support/pseudoLanguage.ts';

const english = readFileSync('assets/locales/en.json', 'utf8');
const en = inEnglish();

function inEnglish() {
  const { en } = washington().texts;
  if (en === undefined) throw new Error('the scenario has no English');
  return en;
}

/** A fetch that answers when the test lets it. */
function held<Value>(value: Value) {
  let answer: () => void = () => {};
  const waited = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { answer: () => answer(), fetch: async () => waited.then(() => value) };
}

function scriptIn(language: string): ScenarioWords {
  const { events, advice, history, knowledge, ...texts } = { ...en, language };
  return {
    first: async () => ({ texts, terms: [] }),
    later: async () => ({ later: { events, advice, history, knowledge } }),
    archive: async () => ({ archive: { codex: [], sources: {}, texts: {} } }),
  };
}

const accented = { catalogue: compileCatalogue(JSON.parse(pseudoCatalogue(english))) };

function sources(changes: Partial<WordSources> = {}): WordSources {
  return {
    catalogues: {
      en: async () => ({ catalogue: compileCatalogue(JSON.parse(english)) }),
      de: async () => accented,
      'zh-CN': async () => accented,
    },
    scenario: { en: scriptIn('en'), de: scriptIn('de') },
    ...changes,
  };
}

describe('the words of the page', () => {
  it('change all at once: no drawing sees the catalogue of one language and the script of another', async () => {
    const words = await openWords(sources(), 'en');
    const seen: string[] = [];
    words.onChange(() => seen.push(`${words.locale} ${words.inFrame.script.language}`));
    await words.switchTo('de');
    await words.switchTo('en');
    expect(seen).toEqual(['de de', 'en en']);
  });

  it('have the later texts of the new language where those of the old were there', async () => {
    const words = await openWords(sources(), 'en');
    expect(Object.keys(words.inFrame.script.events)).toEqual([]);
    await words.fetchWhole();
    await words.switchTo('de');
    expect(words.inFrame.script.language).toBe('de');
    expect(Object.keys(words.inFrame.script.events)).toEqual(Object.keys(en.events));
  });

  it('have them too where they are asked for while a switch is under way', async () => {
    const slow = held(accented);
    const words = await openWords(
      sources({ catalogues: { ...sources().catalogues, de: slow.fetch } }),
      'en',
    );
    const switching = words.switchTo('de');
    await words.fetchWhole();
    slow.answer();
    await switching;
    expect(Object.keys(words.inFrame.script.events)).toEqual(Object.keys(en.events));
  });

  it('are those that were asked for last, whichever comes first', async () => {
    const slow = held(accented);
    const words = await openWords(
      sources({ catalogues: { ...sources().catalogues, de: slow.fetch } }),
      'en',
    );
    const overtaken = words.switchTo('de');
    expect(await words.switchTo('zh-CN')).toBe(true);
    slow.answer();
    expect(await overtaken).toBe(false);
    expect(words.locale).toBe('zh-CN');
  });

  it('stay English where the scenario has no other, and open the same archive', async () => {
    const words = await openWords(sources(), 'en');
    const { library } = words;
    await words.switchTo('zh-CN');
    expect(words.inFrame.script.language).toBe('en');
    expect(words.library).toBe(library);
    await words.switchTo('de');
    expect(words.library).not.toBe(library);
  });
});

describe('the choice of a language', () => {
  const page = () => ({ documentElement: { lang: '' }, title: '' }) as Document;

  it('tells the page which language and title it has', async () => {
    const document = page();
    const choice = new LanguageSwitch(await openWords(sources(), 'en'), document);
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'Communiqué']);
    expect(await choice.choose('de')).toBe(true);
    expect([document.documentElement.lang, document.title]).toEqual(['de', 'Cøømmøønøøqøøé']);
  });

  it('changes nothing where a language cannot be fetched, and says which', async () => {
    const broken = async () => Promise.reject(new TypeError('network'));
    const words = await openWords(
      sources({ catalogues: { ...sources().catalogues, de: broken } }),
      'en',
    );
    const choice = new LanguageSwitch(words, page());
    expect(await choice.choose('de')).toBe(false);
    expect(choice.choices).toMatchObject({ current: 'en' });
    expect(choice.choices.note).toContain('Deutsch');
    expect(await choice.choose('en')).toBe(true);
    expect(choice.choices.note).toBeNull();
  });

  it('says that a scenario keeps its English', async () => {
    const choice = new LanguageSwitch(await openWords(sources(), 'zh-CN'), page());
    expect(choice.choices.note).toContain('English');
  });
});
