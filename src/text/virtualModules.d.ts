// What src/build makes of the messages in assets/locales at build time.

declare module 'virtual:catalogue/en' {
  export const catalogue: import('./compileCatalogue.ts').Catalogue;
}

declare module 'virtual:languages' {
  /** Every language that has a file, and how to load its messages. */
  export const languages: Readonly<
    Record<string, () => Promise<{ readonly catalogue: import('./compileCatalogue.ts').Catalogue }>>
  >;
}

declare module 'virtual:languages/console' {
  /** The same for the words that only the instructor's console and the wall need. */
  export const languages: Readonly<
    Record<string, () => Promise<{ readonly catalogue: import('./compileCatalogue.ts').Catalogue }>>
  >;
}

declare module 'virtual:languages/class' {
  /** The same for the words that only the pages of a class need. */
  export const languages: Readonly<
    Record<string, () => Promise<{ readonly catalogue: import('./compileCatalogue.ts').Catalogue }>>
  >;
}

declare module 'virtual:languages/classDebrief' {
  /** The same for the words of the debrief and the files of a class. */
  export const languages: Readonly<
    Record<string, () => Promise<{ readonly catalogue: import('./compileCatalogue.ts').Catalogue }>>
  >;
}
