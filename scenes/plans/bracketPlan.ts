import { floors } from '../drawings/wall/sunlitWall.ts';
import type { Ground } from '../Ground.ts';

/** Where the last bracket stands on its wall, in the ground's units. */
export interface BracketPlan {
  /** The left edge of the sentence. */
  readonly margin: number;
  readonly width: number;
  readonly top: number;
  /** The sentence may reach down to here. */
  readonly bottom: number;
  readonly floorY: number;
  /** The outer edge of the left bracket's stem when the sides are some rungs apart. */
  readonly bracketX: (rungsApart: number) => number;
  /** What fits between the brackets, however close. */
  readonly inside: number;
}

export const BRACKET_STEM = 15;
export const BRACKET_REACH = 34;

const NARROW = 760;
/** Room for a token outside the bracket, and for air between it and the edge of the wall. */
const OUTERMOST = { narrow: 64, wide: 80 };

/** Each rung nearer pulls both brackets closer by the same step. */
export function bracketPlan(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  mostRungs: number,
): BracketPlan {
  const narrow = width < NARROW;
  const step = narrow ? 12 : 20;
  const outermost = narrow ? OUTERMOST.narrow : OUTERMOST.wide;
  const margin = narrow ? 56 : 96;
  const floorY = height - floors.room;
  const bracketX = (rungsApart: number) => outermost + step * (mostRungs - rungsApart);
  return {
    margin,
    width: width - 2 * margin,
    top: 40,
    bottom: floorY - 124,
    floorY,
    bracketX,
    inside: width - 2 * (bracketX(0) + BRACKET_STEM + 12),
  };
}
