import type { MicroPoints } from '../engine/index.ts';

/** What a new offer does to its proposer and to another delegation (Hindriks, Jonker and Tykhonov). */
export type MoveClass = 'fortunate' | 'selfish' | 'concession' | 'unfortunate' | 'nice' | 'silent';

/**
 * The class of a move by how it changes the proposer's utility and another's. Their table has six classes for
 * nine cases: a gain at nobody's cost is selfish, a loss to nobody's gain a concession, and a loss for the
 * other alone unfortunate.
 */
export function moveClass(own: MicroPoints, other: MicroPoints): MoveClass {
  if (own > 0) return other > 0 ? 'fortunate' : 'selfish';
  if (other < 0) return 'unfortunate';
  if (own < 0) return 'concession';
  return other > 0 ? 'nice' : 'silent';
}
