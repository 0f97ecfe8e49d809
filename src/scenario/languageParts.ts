import type { ArchiveTerm } from './archiveTerms.ts';
import type { LanguageTexts } from './compile/compileTexts.ts';
import type { LanguageArchive } from './readScenario.ts';

/** What the first decision needs of a language, and the words that open its archive. */
export interface FirstPart {
  readonly texts: Omit<LanguageTexts, 'events' | 'advice' | 'history' | 'knowledge'>;
  readonly terms: readonly ArchiveTerm[];
}

/** What can come after it. */
export interface LaterPart {
  readonly later: Pick<LanguageTexts, 'events' | 'advice' | 'history' | 'knowledge'>;
}

export interface ArchivePart {
  readonly archive: LanguageArchive;
}

/** How a page loads a scenario's words in one language, part by part. */
export interface LanguageParts {
  readonly first: () => Promise<FirstPart>;
  readonly later: () => Promise<LaterPart>;
  readonly archive: () => Promise<ArchivePart>;
}
