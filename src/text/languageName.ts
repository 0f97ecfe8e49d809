/** A language's name in that language, for a list of languages: `English`, `中文（中国）`. */
export function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
