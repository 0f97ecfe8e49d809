import { archiveTerms } from './archiveTerms.ts';
import type { LanguageArchive, ScenarioContent } from './readScenario.ts';

/**
 * The code of a module that holds one part of a scenario as data: the structure (no part), a
 * language's texts for the first minute and the words that open its archive (`en`), the texts that
 * can come after it (`en/later`), or that archive (`en/archive`); nothing for any other.
 */
export function scenarioModule(content: ScenarioContent, part: string): string | undefined {
  if (part === '') return constants({ scenario: content.scenario, voice: content.voice });
  const [language = '', rest] = part.split('/', 2);
  const { [language]: texts } = content.texts;
  if (texts === undefined) return undefined;
  const { events, advice, history, knowledge, ...first } = texts;
  if (rest === undefined)
    return constants({ texts: first, terms: archiveTerms(content.archive, language) });
  if (part === `${language}/later`)
    return constants({ later: { events, advice, history, knowledge } });
  if (part !== `${language}/archive`) return undefined;
  const { codex, sources, texts: codexTexts } = content.archive;
  const archive: LanguageArchive = { codex, sources, texts: codexTexts[language] ?? {} };
  return constants({ archive });
}

// Browsers read a long JSON string faster than the same object as code.
function constants(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
    })
    .join('\n');
}
