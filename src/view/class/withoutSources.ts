/** Words of history without the marks of their sources, which a wall has no room to explain; the host's page has them. */
export function withoutSources(words: string): string {
  return words.replaceAll(/\s*\[[A-Z][A-Z0-9-]*\]/g, '');
}
