import type { GameObjects } from 'phaser';
import { wordWidth } from './wordWidth.ts';

const CUT = '…';

/** As many whole words as fit a width in the setting of a label; what is cut at an end is dotted. */
export function fitted(
  text: GameObjects.Text,
  words: string,
  width: number,
  cut: 'start' | 'end',
): string {
  const widthOf = wordWidth(text);
  if (widthOf(words) <= width) return words;
  const parts = words.split(' ');
  for (let kept = parts.length - 1; kept > 0; kept -= 1) {
    const line = cut === 'end' ? parts.slice(0, kept) : parts.slice(-kept);
    const dotted =
      cut === 'end' ? `${line.join(' ').replace(/[,;:]$/u, '')}${CUT}` : `${CUT}${line.join(' ')}`;
    if (widthOf(dotted) <= width) return dotted;
  }
  return parts[0] ?? '';
}
