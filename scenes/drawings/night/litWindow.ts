import type { Drawing } from '../../paint.ts';
import { THEIR_WINDOW } from '../../plans/nightPlan.ts';
import type { Office } from '../person/Person.ts';
import { silhouettePicture } from '../person/silhouettePicture.ts';
import { sheet } from '../sheet.ts';
import { nightColours as colours } from './nightColours.ts';

/** How far the glow reaches around the window. */
export const LIT_MARGIN = 60;

export function litWindowKey(place: number): string {
  return `night-lit-window-${place % 2}`;
}

/** The window across with its lamp on, and two of the delegation at a place behind it. */
export function litWindow(place: number): Drawing {
  const { width, height } = THEIR_WINDOW;
  const size = { width: width + 2 * LIT_MARGIN, height: height + 2 * LIT_MARGIN };
  const body = `<rect width="${size.width}" height="${size.height}" fill="url(#glow)"/>
    <g transform="translate(${LIT_MARGIN} ${LIT_MARGIN})">
      <rect width="220" height="158" fill="url(#room)"/>
      <path d="M0 0H220V44L0 88Z" fill="#ffe9b8" opacity=".5"/>
      <path d="M110 0V24" stroke="#6b3d18" stroke-width="3"/>
      <path d="M88 40Q110 12 132 40Z" fill="#8a4a22"/>
      <rect y="132" width="220" height="26" fill="#6b3418"/>
      ${theirs(place)}
      <path d="M110 0V158M0 64H220" stroke="#1a0f0a" stroke-width="6"/>
      <rect width="220" height="158" fill="none" stroke="#1a1210" stroke-width="8"/>
      <path d="M-8 162H228V172H-8Z" fill="#23304a"/>
    </g>`;
  return sheet(litWindowKey(place), size, body, defs);
}

function theirs(place: number): string {
  const seated = (office: Office) =>
    silhouettePicture({ place, office, ink: '#43200f', rim: null, bottom: 246 });
  return `<g transform="translate(54 144) scale(.31) translate(-100 -240)">${seated('head')}</g>
    <g transform="translate(164 146) scale(-.3 .3) translate(-100 -240)">${seated('legal')}</g>`;
}

const defs = `<linearGradient id="room" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffdf9c"/><stop offset="1" stop-color="${colours.lampEdge}"/></linearGradient>
  <radialGradient id="glow"><stop offset=".35" stop-color="${colours.lampWarm}" stop-opacity=".5"/><stop offset="1" stop-color="${colours.lampWarm}" stop-opacity="0"/></radialGradient>`;
