import type { Ground } from '../Ground.ts';
import type { RoomPlan } from './roomPlan.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the things of a phone's strip stand, in its units. */
export interface StripPlan {
  /** The part of the room behind the heads. */
  readonly room: RoomPlan;
  /** The foot of each speaker. */
  readonly feet: readonly [Place, Place];
  readonly bustScale: number;
  /** The lamp between them, by its foot. */
  readonly lamp: Place & { readonly scale: number };
  /** Where a signed text lies on the table: the middle of its near edge. */
  readonly text: Place & { readonly width: number; readonly height: number };
  /** The band with names and moods. */
  readonly band: { readonly y: number; readonly height: number };
  readonly margin: number;
}

const BAND = 26;
/** From the crown of a head to where the band cuts the shoulders, in the units of a bust's box. */
const SEEN_OF_BUST = 204;
const SEEN_OF_ROOM = 500;
/** Which height of the room the band's upper edge cuts. */
const FOOT_OF_ROOM = 402;
const MIDDLE = 453;

/** Lays out a strip: a head at each side, the window and a lamp between them, words below. */
export function stripPlan({ width, height }: Pick<Ground, 'width' | 'height'>): StripPlan {
  const foot = height - BAND;
  const scale = width / SEEN_OF_ROOM;
  const seen = {
    x: MIDDLE - SEEN_OF_ROOM / 2,
    y: FOOT_OF_ROOM - foot / scale,
    width: SEEN_OF_ROOM,
    height: height / scale,
  };
  const bustScale = Math.round((foot / SEEN_OF_BUST) * 1000) / 1000;
  const inward = Math.min(width * 0.19, 108 * bustScale + 12);
  return {
    room: { scale, seen, x: -seen.x * scale, y: -seen.y * scale, words: 'none' },
    feet: [
      { x: inward, y: foot + 22 * bustScale },
      { x: width - inward, y: foot + 22 * bustScale },
    ],
    bustScale,
    lamp: { x: width / 2, y: foot - 6, scale: Math.round(foot * 0.58) / 100 },
    text: { x: width / 2, y: foot - 3, width: foot * 1.7, height: foot * 0.36 },
    band: { y: foot, height: BAND },
    margin: 12,
  };
}
