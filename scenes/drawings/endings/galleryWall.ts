import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { galleryPlan } from '../../plans/endingPlan.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

export function galleryWallKey(ground: Ground): string {
  return groundKey('gallery-wall', ground);
}

/** A dark wall with so many frames, each with a little light on it; what hangs in them comes later. */
export function galleryWall(ground: Ground, count: number): Drawing {
  const { width, height } = ground;
  const frames = galleryPlan(ground, count).frames.map(
    (
      frame,
    ) => `<ellipse cx="${frame.x + frame.width / 2}" cy="${frame.y + 20}" rx="${frame.width * 0.72}" ry="${frame.height * 0.85}" fill="url(#light)"/>
      <rect x="${frame.x - 4}" y="${frame.y + 2}" width="${frame.width + 12}" height="${frame.height + 10}" fill="#04070d" opacity=".5"/>
      <rect x="${frame.x - 6}" y="${frame.y - 6}" width="${frame.width + 12}" height="${frame.height + 12}" fill="url(#brass)"/>
      <rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="#0d1728"/>`,
  );
  const panels = Array.from({ length: Math.ceil(width / PANEL) }, (_, index) => index * PANEL)
    .map((x) => `<path d="M${x} 0V${height}" stroke="#04070d" stroke-width="2" opacity=".28"/>`)
    .join('');
  const body = `<rect width="${width}" height="${height}" fill="url(#wall)"/>${panels}${frames.join('')}`;
  return sheet(galleryWallKey(ground), { width, height }, body, defs);
}

const PANEL = 151;

const defs = `${brassGradient}<linearGradient id="wall" x2="0" y2="1"><stop offset="0" stop-color="#1a2744"/><stop offset="1" stop-color="${stageColours.night}"/></linearGradient>
  <radialGradient id="light"><stop offset="0" stop-color="#ffe0a0" stop-opacity=".22"/><stop offset="1" stop-color="#ffe0a0" stop-opacity="0"/></radialGradient>`;
