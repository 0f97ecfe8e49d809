import type { Box } from '../paint.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the parts of a slip of paper stand, from its top left corner. */
export interface SlipPlan {
  readonly heading: (Place & { readonly size: 20 | 28; readonly width: number }) | null;
  /** The line under the heading. */
  readonly under: (Place & { readonly width: number }) | null;
  /** What is asked and what is given. */
  readonly halves: readonly [Box, Box];
  readonly rule: number | null;
  /** What it is worth: the words' left end and the middle of their line. */
  readonly worth: Place;
  readonly cost: (Place & { readonly width: number }) | null;
  /** The middle of the seal. */
  readonly seal: Place;
  /** The right end of the words beside the seal, and of buttons beside them; the middle of their line. */
  readonly acts: Place;
}

const PAD = 18;
const SEAL = 56;
const EASY_WIDTH = 560;
const MIDDLE_WIDTH = 400;

/** Lays out a slip for its size: heading and halves above, worth and seal below; or all in one row. */
export function slipPlan({ width, height }: Pick<Box, 'width' | 'height'>): SlipPlan {
  return height < 120 ? oneRow(width, height) : twoRows(width, height);
}

function twoRows(width: number, height: number): SlipPlan {
  const bottom = height - 58;
  const column = width >= EASY_WIDTH ? 208 : width >= MIDDLE_WIDTH ? 124 : 0;
  const large = width >= EASY_WIDTH && height >= 150;
  const left = column === 0 ? PAD : PAD + column;
  const top = column === 0 ? 40 : 18;
  const half = (width - left - PAD - 12) / 2;
  const tall = bottom - top - 8;
  return {
    heading: {
      x: PAD,
      y: large ? 18 : 14,
      size: large ? 28 : 20,
      width: column === 0 ? width - 2 * PAD : column - 8,
    },
    under: column === 0 ? null : { x: PAD, y: large ? 56 : 42, width: column - 12 },
    halves: [
      { x: left, y: top, width: half, height: tall },
      { x: left + half + 12, y: top, width: half, height: tall },
    ],
    rule: bottom,
    worth: { x: PAD, y: bottom + (width >= EASY_WIDTH ? 30 : 20) },
    cost:
      width >= EASY_WIDTH
        ? { x: PAD + 150, y: bottom + 30, width: width - 150 - 230 }
        : { x: PAD, y: bottom + 44, width: width - 2 * PAD - SEAL - 8 },
    seal: { x: width - PAD - 20, y: bottom + 30 },
    acts: { x: width - PAD - 50, y: bottom + (width >= EASY_WIDTH ? 30 : 24) },
  };
}

function oneRow(width: number, height: number): SlipPlan {
  const worth = width - 214;
  const half = (worth - 2 * PAD - 8) / 2;
  const tall = height - 24;
  return {
    heading: null,
    under: null,
    halves: [
      { x: PAD - 6, y: 14, width: half, height: tall },
      { x: PAD + half + 2, y: 14, width: half, height: tall },
    ],
    rule: null,
    worth: { x: worth, y: height / 2 + 3 },
    cost: null,
    seal: { x: width - PAD - 20, y: height / 2 + 3 },
    acts: { x: width - PAD - 48, y: height / 2 + 3 },
  };
}
