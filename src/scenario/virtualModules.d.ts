// What src/build makes of the scenarios in assets/scenarios at build time.

declare module 'virtual:scenario/washington-2015' {
  export const scenario: import('../engine/index.ts').Scenario;
  export const voice: import('./readScenario.ts').ScenarioContent['voice'];
}

declare module 'virtual:scenario/washington-2015/languages' {
  /** The parts of its words, and how to load them, by language. */
  export const languages: Readonly<Record<string, import('./languageParts.ts').LanguageParts>>;
}

declare module 'virtual:scenario/washington-2015/en' {
  export const texts: import('./languageParts.ts').FirstPart['texts'];
  export const terms: import('./languageParts.ts').FirstPart['terms'];
}

declare module 'virtual:scenario/washington-2015/en/later' {
  export const later: import('./languageParts.ts').LaterPart['later'];
}

declare module 'virtual:scenario/washington-2015/en/archive' {
  export const archive: import('./languageParts.ts').ArchivePart['archive'];
}
