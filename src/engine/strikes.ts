import type { Move } from './happening.ts';
import type { Magnitudes } from './scenario.ts';

export type Strike = Extract<Move, { readonly meter: 'strikes' }>;

/** What a strike moves for one who has so many: the count, up to its most, and always the room's trust. */
export function strikeMoves(
  { strikesMost, strikeTrust }: Magnitudes,
  strikes: number,
  strike: Strike,
): readonly Move[] {
  const trust: Move = {
    meter: 'trust',
    by: strikeTrust,
    cause: { ...strike.cause, delegation: strike.delegation },
  };
  return strikes < strikesMost ? [strike, trust] : [trust];
}
