import type { Ground } from '../Ground.ts';

/** Where the table and its chairs stand behind the title, in the ground's units. */
export interface TitlePlan {
  /** The middle of the table's front edge. */
  readonly x: number;
  readonly y: number;
  /** Ground units for one of the furniture's. */
  readonly scale: number;
  /** Where the wall meets the floor. */
  readonly floor: number;
  /** Where the title's words stand; nothing bright may stand behind them. */
  readonly words: 'beside' | 'above';
}

/** The furniture from chair to chair, and from the lamp's shade to the feet. */
const FURNITURE = { width: 760, height: 520 };
/** From the table's front edge down to the feet. */
const BELOW_EDGE = 196;
/** The page turns from two columns into one below this width, in CSS pixels. */
const ONE_COLUMN = 890;
const PHONE = 500;

/**
 * Leaves the title's own words free: in two columns the furniture has the right one, above the
 * plates; in one column it stands between the words and the plates.
 */
export function titlePlan({ width, height, scale }: Ground): TitlePlan {
  const words = width * scale < ONE_COLUMN ? 'above' : 'beside';
  const free = words === 'above' ? under(width, height, scale) : beside(width, height, scale);
  const furniture = Math.min(free.width / FURNITURE.width, free.height / FURNITURE.height);
  const y = free.foot - BELOW_EDGE * furniture;
  return {
    x: free.left + free.width / 2,
    y,
    scale: furniture,
    floor: y + 40 * furniture,
    words,
  };
}

interface Free {
  readonly left: number;
  readonly width: number;
  readonly foot: number;
  readonly height: number;
}

/** Beside the words; the sizes of the page's columns are in CSS pixels. */
function beside(width: number, height: number, scale: number): Free {
  const left = 528 / scale;
  const right = 64 / scale;
  const plates = (width * scale < 1100 ? 204 : 158) / scale;
  return { left, width: width - left - right, foot: height - plates, height: height - plates - 40 };
}

function under(width: number, height: number, scale: number): Free {
  const phone = width * scale < PHONE;
  const top = (phone ? 150 : 206) / scale;
  const deep = phone ? 116 / scale : Math.min(0.3 * height, 300 / scale) + 4;
  return { left: 20, width: width - 40, foot: top + deep, height: deep };
}
