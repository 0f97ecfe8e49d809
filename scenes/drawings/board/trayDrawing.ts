import { stageColours } from '../../../src/view/stageColours.ts';
import type { Box, Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** A tray is of wood and felt; the hand is a place on the desk that only a line bounds. */
export type TrayKind = 'tray' | 'hand';

type Size = Pick<Box, 'width' | 'height'>;

export function trayDrawing(kind: TrayKind, size: Size): Drawing {
  return sheet(trayKey(kind, size), size, bodies[kind](size), defs);
}

export function trayKey(kind: TrayKind, { width, height }: Size): string {
  return `belief-${kind}-${Math.round(width)}-${Math.round(height)}`;
}

const bodies: Readonly<Record<TrayKind, (size: Size) => string>> = {
  tray: ({ width, height }) =>
    [
      `<rect width="${width}" height="${height}" rx="8" fill="url(#wood)"/>`,
      `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="7" fill="none" stroke="#8a5936" stroke-opacity=".55" stroke-width="1.5"/>`,
      `<rect x="6" y="6" width="${width - 12}" height="${height - 12}" rx="5" fill="url(#felt)"/>`,
      `<path d="M8 9Q8 8 12 8H${width - 12}" fill="none" stroke="#000" stroke-opacity=".55" stroke-width="4"/>`,
    ].join(''),
  hand: ({ width, height }) =>
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="8" fill="${stageColours.night}" fill-opacity=".28" stroke="${stageColours.cold}" stroke-opacity=".6" stroke-width="1.5" stroke-dasharray="6 5"/>`,
};

const defs =
  '<linearGradient id="wood" x2="0" y2="1"><stop offset="0" stop-color="#3a2216"/><stop offset="1" stop-color="#1e110a"/></linearGradient>' +
  '<linearGradient id="felt" x2="0" y2="1"><stop offset="0" stop-color="#0d1c30"/><stop offset="1" stop-color="#1c3653"/></linearGradient>';
