import { stageColours } from '../../src/view/stageColours.ts';
import type { Drawing } from '../paint.ts';
import { brassGradient } from './cloth.ts';
import { sheetOf } from './sheetOf.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around a card, for its shadow and its lift. */
export const toneCardMargin = 8;
const SLOPE = 4;

/** A small tent card to be chosen: frames `lying`, `over` for the pointer on it, and `chosen`. */
export function toneCardDrawing(size: Size): Drawing {
  const { width, height } = size;
  const box = {
    x: -toneCardMargin,
    y: -toneCardMargin,
    width: width + 2 * toneCardMargin,
    height: height + 2 * toneCardMargin,
  };
  const outline = `M0 ${height}L${SLOPE} 0H${width - SLOPE}L${width} ${height}Z`;
  const card = (fill: string, edge: string, strength: number) =>
    `<path d="${outline}" fill="#000" opacity=".42" transform="translate(3 5)"/><path d="${outline}" fill="url(#${fill})" stroke="${edge}" stroke-width="${strength}" stroke-linejoin="round"/><path d="M${SLOPE} 1H${width - SLOPE}" stroke="#fff" stroke-opacity=".8" stroke-width="1.5"/><rect x="${SLOPE + 6}" y="${height - 7}" width="${width - 2 * SLOPE - 12}" height="2" fill="url(#brass)"/>`;
  return sheetOf(
    toneCardKey(size),
    1,
    {
      lying: { box, picture: card('plain', stageColours.brassDeep, 1.5) },
      over: { box, picture: card('lit', stageColours.brassLight, 2.5) },
      chosen: { box, picture: card('lit', stageColours.brass, 2.5) },
    },
    `${brassGradient}<linearGradient id="plain" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${stageColours.paperLight}"/><stop offset="1" stop-color="${stageColours.shade}"/></linearGradient><linearGradient id="lit" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff6dd"/><stop offset="1" stop-color="${stageColours.lamp}"/></linearGradient>`,
  );
}

export function toneCardKey({ width, height }: Size): string {
  return `tone-${Math.round(width)}-${Math.round(height)}`;
}
