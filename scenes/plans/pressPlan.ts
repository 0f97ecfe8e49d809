import type { Ground } from '../Ground.ts';
import { type PlateRow, platesAt } from './signingPlan.ts';

/** Where the two lecterns stand on a ground, in its units. */
export interface PressPlan {
  readonly floorY: number;
  /** Where the lecterns meet the floor. */
  readonly footY: number;
  /** Times the size that lecterns and speakers are drawn for. */
  readonly scale: number;
  /** The middle of a lectern, for the left or the right one, when the lines are some steps apart. */
  readonly lecternX: (side: 'left' | 'right', steps: number) => number;
  /** Two of them meet where the lines are one: a single sheet. */
  readonly paper: { readonly y: number; readonly width: number; readonly height: number };
  readonly gapY: number;
  readonly gapWordsY: number;
  readonly plates: PlateRow;
  readonly headingY: number;
}

const NARROW = 760;
const LOW = 700;

export function pressPlan({ width, height }: Pick<Ground, 'width' | 'height'>): PressPlan {
  const narrow = width < NARROW;
  const low = height < LOW;
  const plates = platesAt({ width, height }, narrow ? 28 : 40, narrow ? 2 : 4);
  const footY = plates.y - (low ? 24 : 34);
  const paperWidth = Math.floor(Math.min(340, width / 2 - 44));
  const together = paperWidth / 2;
  const step = width * 0.022;
  const paperTop = low ? 60 : 84;
  const paperHeight = low ? 138 : narrow ? 208 : 172;
  return {
    floorY: footY - (low ? 26 : 40),
    footY,
    scale: Math.min(1.15, (footY - paperTop - paperHeight - 14) / 370),
    lecternX: (side, steps) => {
      const aside = together + step * steps;
      return width / 2 + (side === 'left' ? -aside : aside);
    },
    paper: { y: paperTop, width: paperWidth, height: paperHeight },
    gapY: footY - 10,
    gapWordsY: plates.y + (narrow ? 68 : 12),
    plates,
    headingY: low ? 14 : 26,
  };
}
