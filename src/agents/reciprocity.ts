import type { MicroPoints } from '../engine/index.ts';
import { gainsFrom } from './concessions.ts';
import type { Sight } from './sight.ts';

/** The part of what the others gave that one gives back. */
const RETURNED = 0.8;

/** From this share of the programme on one gives way whatever the others do. */
const LATE_SHARE = 0.9;

/**
 * What one asks for who gives when given: the best, less a part of all that the others have conceded of
 * their own accord, and never less than the aspiration of the hour; late in the game, that alone.
 */
export function reciprocalTarget(
  sight: Sight,
  share: number,
  { ceiling, aspiration }: { readonly ceiling: MicroPoints; readonly aspiration: MicroPoints },
): MicroPoints {
  if (share >= LATE_SHARE) return aspiration;
  const given = Math.min(...sight.others.map((id) => gainsFrom(sight, id)));
  return Math.max(aspiration, Math.round(ceiling - RETURNED * given));
}
