import type { Tenths } from '../engine/index.ts';

/** How a speaker stands in the room; null is composed. */
export type Mood = 'at-ease' | 'wary' | 'pressed' | 'tired' | 'angry';

/** The mood that trust, tension and the hour leave a speaker in; the strongest reason first. */
export function moodOf(room: {
  readonly trust: Tenths;
  readonly tension: Tenths;
  readonly round: number;
  readonly rounds: number;
}): Mood | null {
  if (room.tension >= 800 || room.trust < 150) return 'angry';
  if (room.tension >= 600) return 'pressed';
  if (room.trust < 350) return 'wary';
  if (room.trust >= 550 && room.tension < 500) return 'at-ease';
  return room.rounds > 1 && room.round === room.rounds - 1 ? 'tired' : null;
}
