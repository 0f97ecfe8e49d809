import type { Archive } from './readScenario.ts';

/** The spellings that open an entry of the archive, and the day from which it may be read. */
export interface ArchiveTerm {
  readonly entry: string;
  readonly public: string;
  readonly spellings: readonly string[];
}

/** What a page needs of the archive to link its running text, before the archive itself is loaded. */
export function archiveTerms({ codex, texts }: Archive, language: string): readonly ArchiveTerm[] {
  return codex.flatMap(({ id, public: opens }): ArchiveTerm[] => {
    const spellings = texts[language]?.[id]?.term ?? [];
    return spellings.length === 0 ? [] : [{ entry: id, public: opens, spellings }];
  });
}
