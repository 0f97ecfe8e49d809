/**
 * The first wished language that is known, by its tag or by its language and script: `zh-SG` finds
 * `zh-CN`, `zh-TW` does not. Null where none is; what is no tag of a language is passed over.
 */
export function matchLanguage(wished: readonly string[], known: readonly string[]): string | null {
  for (const wish of wished) {
    const written = writtenAs(wish);
    if (written === null) continue;
    const found =
      known.find((tag) => tag === wish) ?? known.find((tag) => writtenAs(tag) === written);
    if (found !== undefined) return found;
  }
  return null;
}

function writtenAs(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}
