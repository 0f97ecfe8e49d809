import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import { checkEventTexts } from './checkEventTexts.ts';
import { checkHistoryTexts } from './checkHistoryTexts.ts';
import { checkKnowledgeTexts } from './checkKnowledgeTexts.ts';
import { checkNameTexts } from './checkNameTexts.ts';
import { checkSpokenTexts } from './checkSpokenTexts.ts';
import { unlessKnown } from './references.ts';
import { unlessShort, unlessTextsMatch, unusedTexts } from './textReferences.ts';

const tagMost = 4;
const cableMost = 60;
const entryMost = 120;

/** The texts of one language: one for everything in the structure, none for nothing, none too long. */
export function checkTexts(source: ScenarioSource, texts: TextSource): Fault[] {
  return [
    ...checkNameTexts(source, texts),
    ...checkNormTexts(source, texts),
    ...checkCableTexts(source, texts),
    ...checkEventTexts(source, texts),
    ...checkCodexTexts(source, texts),
    ...checkSpokenTexts(source, texts),
    ...checkHistoryTexts(source, texts),
    ...checkKnowledgeTexts(texts),
  ];
}

function checkNormTexts(source: ScenarioSource, { norms: texts }: TextSource): Fault[] {
  const norms = source.norms.value;
  return [
    ...unlessTextsMatch(
      texts,
      [],
      'norm',
      texts.value,
      norms.map(({ id }) => id),
    ),
    ...norms.flatMap(({ id, wordings }) => {
      const text = texts.value[id];
      if (text === undefined) return [];
      const past = text.historyWording;
      return [
        ...unlessTextsMatch(texts, [id, 'wordings'], 'wording', text.wordings, wordings),
        ...(past === undefined
          ? []
          : unlessKnown(texts, [id, 'historyWording'], 'wording', past, [...wordings, 'silence'])),
        ...Object.entries(text.wordings).flatMap(([wording, { tag }]) =>
          unlessShort(texts, [id, 'wordings', wording, 'tag'], tag, tagMost),
        ),
      ];
    }),
  ];
}

function checkCableTexts(source: ScenarioSource, { cables: texts }: TextSource): Fault[] {
  const norms = source.norms.value.map(({ id }) => id);
  const played = norms.filter((id) => source.cuts.value.some((cut) => cut.norms.includes(id)));
  return [
    ...unlessTextsMatch(texts, [], 'delegation', texts.value, Object.keys(source.cables.value)),
    ...Object.entries(source.cables.value).flatMap(([delegation, cables]) => {
      const table = texts.value[delegation];
      if (table === undefined) return [];
      const ids = cables.map(({ id }) => id);
      return [
        ...unlessTextsMatch(texts, [delegation], 'cable', table, ids),
        ...Object.entries(table).flatMap(([cable, { text, reasons }]) => {
          const path = [delegation, cable, 'reasons'];
          const needed = played.filter((id) => !Object.hasOwn(reasons, id));
          return [
            ...unlessShort(texts, [delegation, cable, 'text'], text, cableMost),
            ...unusedTexts(texts, path, 'norm', reasons, norms),
            ...unlessTextsMatch(texts, path, 'norm', {}, needed),
          ];
        }),
      ];
    }),
  ];
}

function checkCodexTexts({ codex }: ScenarioSource, { codex: texts }: TextSource): Fault[] {
  return [
    ...unlessTextsMatch(
      texts,
      [],
      'entry',
      texts.value,
      codex.value.map(({ id }) => id),
    ),
    ...Object.entries(texts.value).flatMap(([id, { text }]) =>
      unlessShort(texts, [id, 'text'], text, entryMost),
    ),
  ];
}
