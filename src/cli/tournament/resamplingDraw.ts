import type { Draw } from '../../engine/index.ts';

/**
 * Keyed chance for resampling, where a game's own draws, which are digests, would take minutes: the key's
 * bytes folded into a word (FNV-1a) and stirred until every bit depends on every other.
 */
export function resamplingDraw(purpose: string): Draw {
  const start = folded(0x811c9dc5, purpose);
  return (key, bound) => Math.floor((stirred(folded(start, key)) / 2 ** 32) * bound);
}

function folded(start: number, text: string): number {
  let word = start;
  for (let i = 0; i < text.length; i++) word = Math.imul(word ^ text.charCodeAt(i), 0x01000193);
  return word;
}

function stirred(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
