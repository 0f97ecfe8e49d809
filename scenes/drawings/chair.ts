import { clothOf } from './cloth.ts';

/** What a chair is drawn in: its frame, and the light on the edge that faces the table. */
export interface ChairInks {
  readonly frame: string;
  readonly seat: string;
  readonly light: string;
  /** How strongly the edge is lit, 0 to 1. */
  readonly edge: number;
}

/**
 * An empty chair that faces right, as SVG: its seat is about 0, 36, its feet stand at 200, it is 360
 * high and 160 wide. Back and seat are covered in the cloth of the side at a place; the picture uses
 * `clothPatterns`.
 */
export function chairPicture(place: number, { frame, seat, light, edge }: ChairInks): string {
  const { plain, deep, pattern } = clothOf(place);
  return [
    `<path fill="${frame}" d="M-60 58H-46L-52 200H-64ZM68 58H84L92 200H80ZM-20 58H-10L-12 170H-20ZM40 58H50L54 170H46Z"/>`,
    `<path fill="${frame}" d="M-62 -150Q-64 -160 -54 -160H24Q34 -160 33 -150L28 40H-56Z"/>`,
    `<path fill="${deep}" d="M-52 -148H22L18 30H-47Z"/>`,
    `<path fill="${plain}" d="M-8 -148H22L18 30H-6Z"/>`,
    `<path fill="url(#${pattern})" d="M-52 -148H22L18 30H-47Z" opacity=".7"/>`,
    `<g fill="none" stroke="#000" stroke-opacity=".25" stroke-width="1.5"><path d="M-47 -100H20M-46 -50H20M-46 -6H19"/></g>`,
    `<path fill="${frame}" d="M-64 36H78Q88 36 88 46V60H-64Z"/>`,
    `<path fill="${seat}" d="M-60 34H76L88 46H-64Z"/>`,
    `<path fill="${frame}" d="M22 -66L66 -60Q72 -58 72 -52L70 36H58L60 -46L22 -50Z"/>`,
    `<g fill="none" stroke="${light}" stroke-opacity="${edge}" stroke-linecap="round"><path stroke-width="3" d="M33 -150L28 36"/><path stroke-width="2.5" d="M28 -65L66 -59.5Q71 -58 71 -52L69.5 30M88 46L92 196"/></g>`,
  ].join('');
}
