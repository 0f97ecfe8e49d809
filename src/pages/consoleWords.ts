import { languages } from 'virtual:languages';
import { languages as classLanguages } from 'virtual:languages/class';
import { languages as consoleLanguages } from 'virtual:languages/console';
import { languages as scenarioWords } from 'virtual:scenario/washington-2015/languages';
import type { ConsoleMessageId } from '../text/ConsoleMessageId.ts';
import { createTexts, type Texts } from '../text/createTexts.ts';
import { matchLanguage } from '../text/matchLanguage.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';

/** Every word that an instructor may need: the interface's, those of a class, and the scenario's. */
export interface AllWords {
  readonly texts: Texts<ConsoleMessageId>;
  readonly script: ScenarioTexts;
}

/** Fetches them in the language that suits best, and tells the page which one that is. */
export async function consoleWords(wished: readonly string[]): Promise<AllWords> {
  const locale = matchLanguage(wished, Object.keys(consoleLanguages)) ?? 'en';
  document.documentElement.lang = locale;
  const scenario = scenarioWords[locale] ?? scenarioWords['en'];
  const [first, later, ...catalogues] = await Promise.all([
    scenario?.first(),
    scenario?.later(),
    ...[languages, classLanguages, consoleLanguages].map((each) => each[locale]?.()),
  ]);
  if (first === undefined || later === undefined)
    throw new Error(`the scenario has no words in ${locale}`);
  const catalogue = Object.assign({}, ...catalogues.map((each) => each?.catalogue));
  return {
    texts: createTexts<ConsoleMessageId>({ locale, catalogue }),
    script: { ...first.texts, ...later.later },
  };
}
