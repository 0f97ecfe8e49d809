import type { Frame } from '../../view/Frame.ts';

const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** What stands on a key: a letter as a capital, an arrow, a word for the others. */
export function keyName(t: Frame['t'], key: string): string {
  if (key === ' ') return t('key.space');
  if (key === 'Enter') return t('key.enter');
  return signs[key] ?? key.toUpperCase();
}
