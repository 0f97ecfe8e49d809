import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { type Catalogue, compileCatalogue } from '../../src/text/compileCatalogue.ts';
import { isMeant, messageUseIn } from '../support/messageUse.ts';
import { readSources } from '../support/sourceFiles.ts';

type Messages = Readonly<Record<string, string>>;

/** Every catalogue by its file: the game's own, and those of other pages in folders of their own. */
const catalogues = new Map(
  [...filesIn('assets/locales')].map(([file, json]): [string, Messages] => [
    file.replace('.json', ''),
    JSON.parse(json),
  ]),
);
const ids = [...catalogues]
  .filter(([file]) => /(^|\/)en$/.test(file))
  .flatMap(([, messages]) => Object.keys(messages));

/** The catalogue whose words another language's have to match. */
function englishOf(file: string): Messages {
  return catalogues.get(file.replace(/[^/]+$/, 'en')) ?? {};
}
const uses = [...readSources('src', 'scenes')].map(([file, code]) => ({
  file,
  ...messageUseIn(file, code),
}));

describe('the messages of the interface', () => {
  it('are all there', () => {
    const missing = uses.flatMap(({ file, asked }) =>
      asked
        .filter((pattern) => !ids.some((id) => isMeant(id, pattern)))
        .map((pattern) => `${file} asks for ${pattern}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const texts = new Set(uses.flatMap((use) => use.texts));
    const patterns = [...texts].filter((text) => /^[a-z][A-Za-z-]*\..*\*/.test(text));
    const unused = ids.filter(
      (id) => !texts.has(id) && !patterns.some((pattern) => isMeant(id, pattern)),
    );
    expect(unused).toEqual([]);
  });

  it('have ids of their own in each catalogue', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([...catalogues])(
    'in %s stand in order, so that two branches seldom meet',
    (_, messages) => {
      const own = Object.keys(messages);
      expect(own).toEqual(own.toSorted());
    },
  );

  it.each([...catalogues])(
    'in %s are ICU, without a straight apostrophe that could quote',
    (_, messages) => {
      expect(() => compileCatalogue(messages)).not.toThrow();
      expect(Object.entries(messages).filter(([, text]) => text.includes("'"))).toEqual([]);
    },
  );

  it.each([...catalogues])('in %s have the ids and the arguments of English', (file, messages) => {
    const english = englishOf(file);
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(argumentsOf(compileCatalogue(messages))).toEqual(argumentsOf(compileCatalogue(english)));
  });
});

describe('the reader of messages', () => {
  it('finds them in calls, members, templates of markup and choices', () => {
    const gap = '$';
    const code = [
      `const a = html\`<b title=${gap}{t(\`x.${gap}{kind}\`)}>${gap}{frame.t("a.b")}</b>\`;`,
      "const c = texts.t(open ? 'c.open' : 'c.shut', { n: 1 });",
      "const d = { label: 'd.label' };",
    ].join('\n');
    const { asked, texts } = messageUseIn('src/ui/a.ts', code);
    expect(asked).toEqual(['x.*', 'a.b', 'c.open', 'c.shut']);
    expect(texts).toContain('d.label');
    expect(isMeant('x.some-kind', 'x.*')).toBe(true);
    expect(isMeant('y.x.some', 'x.*')).toBe(false);
  });
});

/** The names that each message takes its values from. */
function argumentsOf(catalogue: Catalogue): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, message]) => [id, [...new Set(namesIn(message))].sort()]),
  );
}

function namesIn(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , branches] = token;
    const inner = Object.values(branches ?? {}).filter(Array.isArray);
    return [name, ...inner.flatMap((branch) => namesIn(branch as CompiledMessage))];
  });
}
