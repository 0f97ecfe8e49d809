import type { SceneryTier } from './sceneryTier.ts';

/** What this browser turned out to do for the page; null until it has been tried. */
export interface Machine {
  /** How the room is drawn. */
  readonly picture: SceneryTier | null;
  readonly sound: 'works' | 'missing' | null;
}

export const untried: Machine = { picture: null, sound: null };

/** Whether this browser has anything that plays sound. */
export function soundOf(page: typeof globalThis): 'works' | 'missing' {
  return 'AudioContext' in page || 'webkitAudioContext' in page ? 'works' : 'missing';
}
