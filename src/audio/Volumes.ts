import type { Channel } from './cue.ts';

/** How loud each channel is, in percent; with `on: false` nothing is fetched and nothing sounds. */
export interface Volumes extends Readonly<Record<Channel, number>> {
  readonly on: boolean;
}

/** The gain of a channel, from 0 (silence) to 1; the ear hears the square. */
export function gainOf(volumes: Volumes, channel: Channel): number {
  if (!volumes.on) return 0;
  const part = Math.min(Math.max(volumes[channel], 0), 100) / 100;
  return part * part;
}
