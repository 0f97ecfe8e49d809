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
  /** What it costs: the left end and the middle of its rows. */
  readonly cost: Place | null;
  /** How many rows the cost has. */
  readonly costRows: 1 | 2;
  /** The middle of the seal. */
  readonly seal: Place;
  /** Where buttons stand: beside the seal's words, or in the heading's line from a right end on. */
  readonly acts: 'beside-seal' | (Place & { readonly height: number });
}

/** What a slip must hold. */
export interface SlipNeeds {
  readonly acts: number;
  /** Rows for what it costs; a low slip has but one. */
  readonly costs: 'one' | 'two';
  /** How many clauses are asked and given. */
  readonly clauses: readonly [number, number];
}

const PAD = 18;
/** Room for one button in the row. */
const ONE_ROW_ACT = 116;
const EASY_WIDTH = 560;
const MIDDLE_WIDTH = 410;
const LOW = 150;
const LEAST_SHARE = 0.32;

/** Lays out a slip for its size: heading and halves above, worth and seal below; or all in one row. */
export function slipPlan(size: Pick<Box, 'width' | 'height'>, needs: SlipNeeds): SlipPlan {
  return size.height < 120 ? oneRow(size, needs) : twoRows(size, needs);
}

function twoRows(
  { width, height }: Pick<Box, 'width' | 'height'>,
  { costs, clauses }: SlipNeeds,
): SlipPlan {
  const low = height < LOW;
  const deep = costs === 'two' && !low && width < EASY_WIDTH;
  const bottom = height - (deep ? 74 : low ? 52 : 58);
  const column = width >= EASY_WIDTH ? 208 : width >= MIDDLE_WIDTH ? 124 : 0;
  const large = width >= EASY_WIDTH && !low;
  const left = column === 0 ? PAD : PAD + column;
  const top = column === 0 ? 40 : 16;
  const both = width - left - PAD - 12;
  const first = both * (column === 0 ? shareOf(clauses) : 0.5);
  const tall = bottom - top - 6;
  return {
    heading: {
      x: PAD,
      y: large ? 18 : column === 0 ? 11 : 14,
      size: large ? 28 : 20,
      width: column === 0 ? width - 2 * PAD : column - 8,
    },
    under: column === 0 ? null : { x: PAD, y: large ? 56 : 42, width: column - 8 },
    halves: [
      { x: left, y: top, width: first, height: tall },
      { x: left + first + 12, y: top, width: both - first, height: tall },
    ],
    rule: bottom,
    worth: { x: PAD, y: bottom + (width >= EASY_WIDTH ? 29 : 18) },
    cost:
      width >= EASY_WIDTH
        ? { x: PAD + 150, y: bottom + 29 }
        : { x: PAD, y: bottom + (deep ? 51 : 40) },
    costRows: deep || width >= EASY_WIDTH ? 2 : 1,
    seal: { x: width - PAD - 20, y: (bottom + height) / 2 },
    acts: column === 0 ? { x: width - PAD, y: 23, height: 30 } : 'beside-seal',
  };
}

/** The share of the first half where chips stand in one row: more for the half that names more. */
function shareOf([asked, given]: SlipNeeds['clauses']): number {
  const share = (asked + 1) / (asked + given + 2);
  return Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, share));
}

function oneRow({ width, height }: Pick<Box, 'width' | 'height'>, { acts }: SlipNeeds): SlipPlan {
  const worth = width - 214 - (acts > 0 ? ONE_ROW_ACT : 0);
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
    costRows: 1,
    seal: { x: width - PAD - 20, y: height / 2 + 3 },
    acts: 'beside-seal',
  };
}
