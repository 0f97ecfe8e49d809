import type { MicroPoints } from '../engine/index.ts';
import { gainsFrom } from './concessions.ts';
import type { Sight } from './sight.ts';

/** The part of what the others gave that one gives back. */
const RETURNED = 0.8;

/** What one may ask for at an hour: at most if the others give nothing, at least however much they give. */
export interface Bounds {
  readonly most: MicroPoints;
  readonly least: MicroPoints;
}

/**
 * What one asks for who gives when given: the best, less a part of all that the others have conceded of
 * their own accord, within the bounds of the hour.
 */
export function reciprocalTarget(
  sight: Sight,
  ceiling: MicroPoints,
  { most, least }: Bounds,
): MicroPoints {
  const given = Math.min(...sight.others.map((id) => gainsFrom(sight, id)));
  return Math.max(least, Math.min(most, Math.round(ceiling - RETURNED * given)));
}
