import type { CodeWord, MicroPoints } from '../engine/index.ts';
import { POINT } from './points.ts';
import type { Temperament } from './temperament.ts';

const WORDS = ['a-word-apart', 'difficult', 'premature', 'not-possible'] as const;

/** The largest gap of each word but the last. */
const GAPS = [4 * POINT, 12 * POINT, 25 * POINT];

/**
 * The word for an offer that falls short of what one asks for by so much (PLAY.md section 8), so many
 * words harder than the gap alone would have it. An offer that falls short by nothing has no word: it
 * is accepted.
 */
export function codeWordFor(gap: MicroPoints, shift: Temperament['wordShift']): CodeWord | null {
  if (gap <= 0) return null;
  const place = GAPS.filter((largest) => gap > largest).length + shift;
  return WORDS[Math.min(WORDS.length - 1, Math.max(0, place))] ?? null;
}

/** Near words leave an offer standing; the others end it. */
export function leavesStanding(word: CodeWord): boolean {
  return word === 'a-word-apart' || word === 'difficult';
}
