/** How well an agent negotiates, weakest first; in play the levels have people's names. */
export type Level = 'novice' | 'positional' | 'reciprocal' | 'logroller' | 'strategist';

export const LEVELS: readonly Level[] = [
  'novice',
  'positional',
  'reciprocal',
  'logroller',
  'strategist',
];

export function isLevel(word: string): word is Level {
  return LEVELS.some((level) => level === word);
}

/** Whether an agent looks for trades across norms, as a logroller does and whoever is above it. */
export function trades(level: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf('logroller');
}
