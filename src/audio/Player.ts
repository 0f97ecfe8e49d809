import type { Bed, Cue } from './cue.ts';

/** What plays the sounds: howler in a page, a record of what was asked in a test. */
export interface Player {
  /** Plays a cue once at a gain from 0 to 1. */
  cue(cue: Cue, gain: number): void;
  /** Lets this bed sound, and no other; null for none. It comes and goes softly. */
  bed(bed: Bed | null, gain: number): void;
  /** Takes everything away and frees what was fetched. */
  close(): void;
}
