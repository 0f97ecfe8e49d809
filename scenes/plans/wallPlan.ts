import { floors } from '../drawings/wall/sunlitWall.ts';
import type { Ground } from '../Ground.ts';

/** Where the draft hangs on its wall, in the ground's units. */
export interface WallPlan {
  readonly margin: number;
  readonly headingY: number;
  /** The rows' first line, and how far down they may reach. */
  readonly top: number;
  readonly bottom: number;
  /** Where the words of a row begin, and how wide they are set. */
  readonly wordsX: number;
  readonly wordsWidth: number;
  readonly floorY: number;
}

const NARROW = 760;

export function wallPlan({ width, height }: Pick<Ground, 'width' | 'height'>): WallPlan {
  const narrow = width < NARROW;
  const margin = narrow ? 32 : 72;
  const wordsX = margin + (narrow ? 60 : 64);
  const floorY = height - floors.strip;
  return {
    margin,
    headingY: 36,
    top: 100,
    bottom: floorY - 24,
    wordsX,
    wordsWidth: width - wordsX - (narrow ? 28 : 64),
    floorY,
  };
}
