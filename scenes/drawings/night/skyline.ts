import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';
import { nightColours as colours } from './nightColours.ts';

/** A few lit panes far off on a line: the capital at night. */
export const SKYLINE = { key: 'night-skyline', width: 200, height: 90, x: 8, y: 62 };

/** How many panes each house has, from the left. */
const houses = [1, 2, 3, 4, 3, 2, 1];
const brightness = [1, 0.5, 0.9, 0.35, 1, 0.6];

export function skyline(): Drawing {
  const panes = houses.flatMap((floors, house) =>
    Array.from({ length: floors }, (_, floor) => {
      const opacity = brightness[(house * 4 + floor) % brightness.length];
      return `<rect x="${SKYLINE.x + 8 + house * 14}" y="${SKYLINE.y - 12 - floor * 10}" width="6" height="6" opacity="${opacity}"/>`;
    }),
  );
  const body = `<ellipse cx="66" cy="44" rx="66" ry="36" fill="url(#glow)"/>
    <path d="M0 ${SKYLINE.y}H190" stroke="${colours.line}" stroke-opacity=".35" stroke-width="1.5"/>
    <g fill="${colours.line}">${panes.join('')}</g>`;
  return sheet(SKYLINE.key, SKYLINE, body, defs);
}

const defs = `<radialGradient id="glow"><stop offset="0" stop-color="${colours.lampWarm}" stop-opacity=".3"/><stop offset="1" stop-color="${colours.lampWarm}" stop-opacity="0"/></radialGradient>`;
