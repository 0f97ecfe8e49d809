import type { TextSource } from '../ScenarioSource.ts';
import type { AdviceTextsFile } from '../schema/texts/adviceTextsFile.ts';
import { mapValues } from './units.ts';

/** The texts of one language that play needs; the archive's are kept apart. */
export type LanguageTexts = ReturnType<typeof compileTexts>;

/** One tree of texts from the files of a language. */
export function compileTexts(language: string, texts: TextSource) {
  return {
    language,
    ...texts.scenario.value,
    norms: texts.norms.value,
    cables: texts.cables.value,
    events: Object.fromEntries([...texts.events].map(([id, event]) => [id, event.value])),
    voice: texts.voice.value,
    advice: mapValues(texts.advice.value, (advisers) => mapValues(advisers, compileAdvice)),
    verdict: texts.verdict.value,
    history: texts.history.value,
    knowledge: texts.knowledge.value,
  };
}

function compileAdvice({ event, ...situations }: AdviceTextsFile[string][string]) {
  const { generic, ...own } = event;
  return { ...situations, event: { generic, own } };
}
