import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** The telephone's body with its dial and empty cradle; the middle of the dial is at 160, 96. */
export const TELEPHONE = { key: 'telephone', width: 320, height: 174, x: 160, y: 72 };
/** The handset, its middle at 140, 44. */
export const HANDSET = { key: 'telephone-handset', width: 280, height: 88, x: 140, y: 44 };
/** The cord of a lifted handset, its foot at 30, 168. */
export const CORD = { key: 'telephone-cord', width: 72, height: 176, x: 26, y: 168 };

const rim = '#f6d9a0';

export function telephoneDrawings(): readonly Drawing[] {
  return [
    sheet(
      TELEPHONE.key,
      TELEPHONE,
      standing(TELEPHONE, telephonePicture),
      `${brassGradient}${telephoneDefs}`,
    ),
    sheet(HANDSET.key, HANDSET, standing(HANDSET, handsetPicture), telephoneDefs),
    sheet(CORD.key, CORD, cord()),
  ];
}

function standing({ x, y }: { readonly x: number; readonly y: number }, picture: string): string {
  return `<g transform="translate(${x} ${y})">${picture}</g>`;
}

function fingerHoles(): string {
  return Array.from({ length: 10 }, (_, hole) => {
    const angle = ((hole * 30 - 60) * Math.PI) / 180;
    const x = (33 * Math.cos(angle)).toFixed(1);
    const y = (24 + 23 * Math.sin(angle)).toFixed(1);
    return `<ellipse cx="${x}" cy="${y}" rx="6" ry="4.6" fill="#05070c"/>`;
  }).join('');
}

function cord(): string {
  return `<path d="M28 20C6 60 52 66 34 90S52 116 26 134S2 168 52 160" fill="none" stroke="#11151f" stroke-width="7"/>
    <path d="M26 20C4 60 50 66 32 90S50 116 24 134" fill="none" stroke="#d9a860" stroke-width="1.5" opacity=".7"/>`;
}

/** A telephone without its handset as SVG, the middle of its body at 0, 0. */
export const telephonePicture = `<ellipse cx="0" cy="70" rx="156" ry="26" fill="url(#underneath)"/>
  <path fill="url(#bakelite)" d="M-118 66C-112 20 -84 -8 -66 -34H66C84 -8 112 20 118 66Q118 76 108 76H-108Q-118 76 -118 66Z"/>
  <path d="M-66 -34H66L74 -22H-74Z" fill="${rim}" opacity=".5"/>
  <path fill="#0b0d14" d="M-78 -34V-62H-58V-44H58V-62H78V-34Z"/>
  <ellipse cx="0" cy="26" rx="50" ry="36" fill="#0a0d15"/>
  <ellipse cx="0" cy="24" rx="46" ry="33" fill="#1a2233" stroke="url(#brass)" stroke-width="2.5"/>
  ${fingerHoles()}
  <ellipse cx="0" cy="24" rx="14" ry="10" fill="${stageColours.paper}"/>`;

/** Its handset as SVG, the middle of it at 0, 0. */
export const handsetPicture = `<path fill="url(#bakelite)" d="M-128 26C-140 -6 -118 -30 -86 -28C-40 -36 40 -36 86 -28C118 -30 140 -6 128 26Q126 34 112 34H84Q72 34 72 22C70 8 60 2 0 2C-60 2 -70 8 -72 22Q-72 34 -84 34H-112Q-126 34 -128 26Z"/>
  <path d="M-118 -10C-100 -26 -60 -24 0 -26S100 -26 118 -10" stroke="${rim}" stroke-width="3" fill="none" opacity=".85" stroke-linecap="round"/>`;

/** What both use, besides the brass. */
export const telephoneDefs =
  '<linearGradient id="bakelite" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3a3a44"/><stop offset=".35" stop-color="#1b1d27"/><stop offset="1" stop-color="#090b12"/></linearGradient><radialGradient id="underneath"><stop offset=".4" stop-color="#000" stop-opacity=".7"/><stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient>';
