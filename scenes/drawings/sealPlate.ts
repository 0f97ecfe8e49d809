import { stageColours } from '../../src/view/stageColours.ts';
import type { Drawing } from '../paint.ts';
import { sheet } from './sheet.ts';

/** Brass can be pressed; a bare plate waits for what is missing. */
export type PlateFace = 'brass' | 'bare';

/** The margin around a plate that its shadow falls on. */
export const plateMargin = 8;

export function sealPlateDrawing(width: number, height: number, face: PlateFace): Drawing {
  const size = { width: width + 2 * plateMargin, height: height + 2 * plateMargin };
  const box = `x="${plateMargin}" y="${plateMargin}" width="${width}" height="${height}" rx="3"`;
  return sheet(sealPlateKey(width, height, face), size, faces[face](box), defs);
}

export function sealPlateKey(width: number, height: number, face: PlateFace): string {
  return `seal-plate-${face}-${Math.round(width)}-${Math.round(height)}`;
}

const { brassDeep, brassLight, cold } = stageColours;

const faces: Readonly<Record<PlateFace, (box: string) => string>> = {
  brass: (box) =>
    [
      `<rect ${box} fill="url(#plate)" filter="url(#cast)"/>`,
      `<rect ${box} fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="2" transform="translate(0 1.5)"/>`,
      `<rect ${box} fill="none" stroke="${brassDeep}" stroke-width="2"/>`,
    ].join(''),
  bare: (box) =>
    `<rect ${box} fill="#0b1424" fill-opacity=".35" stroke="${cold}" stroke-opacity=".7" stroke-width="1.5" stroke-dasharray="6 5"/>`,
};

const defs =
  '<filter id="cast" x="-10%" y="-30%" width="120%" height="180%"><feDropShadow dx="0" dy="2.5" stdDeviation="2.5" flood-color="#0b0805" flood-opacity=".5"/></filter>' +
  `<linearGradient id="plate" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f1dcae"/><stop offset=".5" stop-color="${brassLight}"/><stop offset="1" stop-color="#cfa458"/></linearGradient>`;
