/** What an agent values and how it behaves, whatever its level; without one it is even-tempered. */
export type Style = 'hardliner' | 'bridge-builder' | 'legalist' | 'opportunist' | 'cautious';

export const STYLES: readonly Style[] = [
  'hardliner',
  'bridge-builder',
  'legalist',
  'opportunist',
  'cautious',
];

export function isStyle(word: string): word is Style {
  return STYLES.some((style) => style === word);
}
