import { stageColours } from '../../src/view/stageColours.ts';
import type { Drawing } from '../paint.ts';
import { clothOf, clothPatterns } from './cloth.ts';
import { sheet } from './sheet.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around a card, for its shadow. */
export const placardMargin = 8;
const SLOPE = 6;
const BAND = 12;

/** A folded name card on the table, a band of its side's cloth at the left. */
export function placardDrawing(place: number, size: Size): Drawing {
  const { width, height } = size;
  const cloth = clothOf(place);
  const card = `M0 ${height}L${SLOPE} 0H${width - SLOPE}L${width} ${height}Z`;
  const band = `M0 ${height}L${SLOPE} 0H${SLOPE + BAND}L${BAND} ${height}Z`;
  return sheet(
    placardKey(place, size),
    { width: width + 2 * placardMargin, height: height + 2 * placardMargin },
    `<g transform="translate(${placardMargin} ${placardMargin})"><path d="${card}" fill="#000" opacity=".4" transform="translate(4 5)"/><path d="${card}" fill="url(#card)"/><path d="${band}" fill="${cloth.plain}"/><path d="${band}" fill="url(#${cloth.pattern})"/><path d="M${SLOPE} .75H${width - SLOPE}" stroke="#fff" stroke-width="1.5"/></g>`,
    `${clothPatterns}<linearGradient id="card" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${stageColours.paperLight}"/><stop offset="1" stop-color="${stageColours.shade}"/></linearGradient>`,
  );
}

export function placardKey(place: number, { width, height }: Size): string {
  return `placard-${place % 2}-${Math.round(width)}-${Math.round(height)}`;
}
