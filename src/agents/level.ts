/** How well an agent negotiates, weakest first; in play the levels have people's names. */
export type Level = 'novice' | 'positional' | 'logroller';

export const LEVELS: readonly Level[] = ['novice', 'positional', 'logroller'];

export function isLevel(word: string): word is Level {
  return LEVELS.some((level) => level === word);
}
