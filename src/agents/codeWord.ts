import type { CodeWord, MicroPoints } from '../engine/index.ts';
import { POINT } from './points.ts';

/**
 * The word for an offer that falls short of what one asks for by so much (PLAY.md section 8). An offer
 * that falls short by nothing has no word: it is accepted.
 */
export function codeWordFor(gap: MicroPoints): CodeWord | null {
  if (gap <= 0) return null;
  if (gap <= 4 * POINT) return 'a-word-apart';
  if (gap <= 12 * POINT) return 'difficult';
  return gap <= 25 * POINT ? 'premature' : 'not-possible';
}

/** Near words leave an offer standing; the others end it. */
export function leavesStanding(word: CodeWord): boolean {
  return word === 'a-word-apart' || word === 'difficult';
}
