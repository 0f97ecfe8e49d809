// What vite.config.ts makes of the scenarios in assets/scenarios at build time.

declare module 'virtual:scenario/washington-2015' {
  export const scenario: import('../engine/index.ts').Scenario;
  export const voice: import('./readScenario.ts').ScenarioContent['voice'];
}

declare module 'virtual:scenario/washington-2015/en' {
  export const texts: Omit<import('./compile/compileTexts.ts').LanguageTexts, 'events' | 'advice'>;
  export const terms: readonly import('./archiveTerms.ts').ArchiveTerm[];
}

declare module 'virtual:scenario/washington-2015/en/later' {
  export const later: Pick<import('./compile/compileTexts.ts').LanguageTexts, 'events' | 'advice'>;
}

declare module 'virtual:scenario/washington-2015/en/archive' {
  export const archive: import('./readScenario.ts').LanguageArchive;
}
