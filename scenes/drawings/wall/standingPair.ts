import type { Drawing } from '../../paint.ts';
import { standingFoot, standingPicture } from '../person/standingPicture.ts';
import { sheet } from '../sheet.ts';

/** Two figures before the wall with the shadows that they cast; their feet stand at the foot line. */
export const STANDING_PAIR = { key: 'standing-pair', width: 320, height: 236, foot: 176 };

const INK = '#16131c';

export function standingPair(): Drawing {
  const body = `${figure(0, 176, 172, 0.2)}${figure(1, 270, 178, 0.21)}`;
  return sheet(STANDING_PAIR.key, STANDING_PAIR, body, defs);
}

function figure(place: number, x: number, y: number, scale: number): string {
  const facing = place === 0 ? scale : -scale;
  return `<g transform="translate(${x} ${y})">
    <path fill="url(#cast)" d="M-14 0L-150 62H-96L12 0Z"/>
    <g transform="scale(${facing} ${scale}) translate(${-standingFoot.x} ${-standingFoot.y})">${standingPicture(place, INK)}</g>
  </g>`;
}

const defs =
  '<linearGradient id="cast" x1="1" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1a1420" stop-opacity=".6"/><stop offset="1" stop-color="#1a1420" stop-opacity="0"/></linearGradient>';
