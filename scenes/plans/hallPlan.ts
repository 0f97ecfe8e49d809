import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { onGround, roomPlan } from './roomPlan.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the things of the hall stand on a ground, in its units. */
export interface HallPlan {
  readonly title: Place;
  /** The name cards of the left and the right side. */
  readonly placards: readonly [Box, Box];
  /** The cards with the tones, one for each. */
  readonly tones: readonly Box[];
  /** The sheet with the sentence, above whatever else lies in front. */
  readonly sentence: Box;
  /** Where a plate with spoken words points to: above the head of each speaker. */
  readonly heads: readonly [Place, Place];
  /** The lower edge of such a plate: over the heads of the rows behind, whose faces stay in sight. */
  readonly speechFoot: number;
}

const MARGIN = 24;
const PLACARD = { width: 164, height: 56, across: 284 };
const TONE = { widest: 132, narrowest: 104, height: 48, gap: 8 };
const SENTENCE = { width: 398, height: 118, lift: 12 };
const BESIDE = 12;
const HEAD = { across: 318, y: 352 };
/** The heads along the table reach up to 314. */
const SPEECH_FOOT = 306;
const MIDDLE = 453;

/** Lays out the hall's foreground; the room itself lies under it as `roomPlan` says. */
export function hallPlan(ground: Pick<Ground, 'width' | 'height'>, tones: number): HallPlan {
  const { width, height } = ground;
  const room = roomPlan(ground);
  const inward = Math.min(
    Math.max(room.x + (MIDDLE - PLACARD.across) * room.scale, MARGIN + PLACARD.width / 2),
    width / 4,
  );
  const left: Box = {
    x: inward - PLACARD.width / 2,
    y: height - MARGIN - PLACARD.height,
    width: PLACARD.width,
    height: PLACARD.height,
  };
  const free = width - 2 * (left.x + PLACARD.width + BESIDE);
  const cards = toneBoxes(tones, { left: (width - free) / 2, width: free, foot: height - MARGIN });
  const top = Math.min(height - MARGIN, ...cards.map(({ y }) => y));
  return {
    title: { x: 40, y: 20 },
    placards: [left, { ...left, x: width - left.x - PLACARD.width }],
    tones: cards,
    sentence: {
      x: (width - SENTENCE.width) / 2,
      y: top - SENTENCE.lift - SENTENCE.height,
      width: SENTENCE.width,
      height: SENTENCE.height,
    },
    heads: [headAt(-1), headAt(1)],
    speechFoot: onGround(room, { x: MIDDLE, y: SPEECH_FOOT }).y,
  };

  function headAt(side: -1 | 1): Place {
    return onGround(room, { x: MIDDLE + side * HEAD.across, y: HEAD.y });
  }
}

/** As many in a row as can be read, in rows of the same length. */
function toneBoxes(
  count: number,
  { left, width, foot }: { readonly left: number; readonly width: number; readonly foot: number },
): readonly Box[] {
  if (count === 0) return [];
  const most = Math.floor((width + TONE.gap) / (TONE.narrowest + TONE.gap));
  const columns = Math.max(1, most >= count ? count : Math.min(most, Math.ceil(count / 2)));
  // A phone's whole screen, before its strip is laid, has no room between the placards.
  const room = Math.max(TONE.narrowest, (width - (columns - 1) * TONE.gap) / columns);
  const each = Math.min(TONE.widest, room);
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const start = left + (width - inRow * each - (inRow - 1) * TONE.gap) / 2;
    return {
      x: start + (index % columns) * (each + TONE.gap),
      y: foot - (rows - row) * (TONE.height + TONE.gap) + TONE.gap,
      width: each,
      height: TONE.height,
    };
  });
}
