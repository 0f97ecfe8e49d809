import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { type Catalogue, compileCatalogue } from '../../src/text/compileCatalogue.ts';
import { createTexts } from '../../src/text/createTexts.ts';
import { languageName } from '../../src/text/languageName.ts';
import type { MessageId } from '../../src/text/MessageId.ts';

const english = compileCatalogue(JSON.parse(filesIn('assets/locales').get('en.json') ?? '{}'));

/** A language that is made from English by accents, so that a text that is not translated shows. */
const pseudo: Catalogue = Object.fromEntries(
  Object.entries(english).map(([id, message]) => [
    id,
    message.map((token) => (typeof token === 'string' ? token.replace(/[aeiou]/g, 'ø') : token)),
  ]),
);

const own = compileCatalogue({
  chairs: '{n, plural, one {# chair} other {# chairs}}',
  speaks: '{who, select, own {you speak} other {{name} speaks}}',
});

describe('the texts of the interface', () => {
  it('word a message', () => {
    const texts = createTexts({ locale: 'en', catalogue: english });
    expect(texts.t('meter.trust')).toBe('Trust');
  });

  it('fill arguments, plurals and choices', () => {
    const texts = createTexts({ locale: 'en', catalogue: own });
    const t = texts.t as (id: string, values: Record<string, string | number>) => string;
    expect([t('chairs', { n: 1 }), t('chairs', { n: 2 })]).toEqual(['1 chair', '2 chairs']);
    expect(t('speaks', { who: 'other', name: 'Borea' })).toBe('Borea speaks');
  });

  it('switch at any moment and tell who listens', () => {
    const texts = createTexts({ locale: 'en', catalogue: english });
    const heard: string[] = [];
    const stop = texts.onChange(() => heard.push(`${texts.locale} ${texts.t('meter.trust')}`));
    texts.switchTo({ locale: 'eo', catalogue: pseudo });
    expect(texts.t('meter.tension')).toBe('Tønsøøn');
    texts.switchTo({ locale: 'en', catalogue: english });
    stop();
    texts.switchTo({ locale: 'eo', catalogue: pseudo });
    expect(heard).toEqual(['eo Trøst', 'en Trust']);
  });

  it('belong to whoever made them', () => {
    const one = createTexts({ locale: 'en', catalogue: english });
    const other = createTexts({ locale: 'en', catalogue: english });
    other.switchTo({ locale: 'eo', catalogue: pseudo });
    expect(one.t('meter.trust')).toBe('Trust');
  });

  it('write numbers with a true minus, signs for changes, and one decimal where there is one', () => {
    const texts = createTexts({ locale: 'en', catalogue: english });
    const values = [54.5, -3, 0, -0.04, 0.25, 12];
    expect(values.map(texts.number)).toEqual(['54.5', '−3', '0', '0', '0.3', '12']);
    expect(values.map(texts.signed)).toEqual(['+54.5', '−3', '0', '0', '+0.3', '+12']);
    texts.switchTo({ locale: 'de', catalogue: pseudo });
    expect(texts.signed(-1.5)).toBe('−1,5');
  });
});

describe('the languages', () => {
  it('are those that have a file, and can be loaded', async () => {
    const { languages } = await import('virtual:languages');
    expect(Object.keys(languages).map((locale) => `${locale}.json`)).toEqual([
      ...[...filesIn('assets/locales').keys()].filter((file) => !file.includes('/')),
    ]);
    for (const load of Object.values(languages)) {
      const { catalogue } = await load();
      expect(Object.keys(catalogue)).toEqual(Object.keys(english));
    }
    const { catalogue } = await import('virtual:catalogue/en');
    expect(catalogue).toEqual(english);
  });

  it('are named in themselves', () => {
    expect(['en', 'zh-CN'].map(languageName)).toEqual(['English', '中文（中国）']);
  });
});

// A misspelt id is a fault of the compiler's.
const known: MessageId = 'meter.trust';
// @ts-expect-error
const unknown: MessageId = 'meter.trus';
void [known, unknown];
