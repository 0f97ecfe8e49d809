import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { clothOf } from '../cloth.ts';
import { sheet } from '../sheet.ts';

const { cold } = stageColours;

/** A closed folder in blue light, seen from across the table. */
export const foldedFolder: Drawing = sheet(
  'wire-folder',
  { width: 424, height: 136 },
  [
    `<path d="M2 136L40 18L370 12L422 136Z" fill="#16263d" stroke="${cold}" stroke-opacity=".65" stroke-width="2.5"/>`,
    `<path d="M40 18L46 2H140L150 16Z" fill="#1e3350" stroke="${cold}" stroke-opacity=".5" stroke-width="2"/>`,
  ].join(''),
);

/** Where the hand's knuckles stand on its drawing. */
export const handAnchor = { x: 240, y: 84 } as const;

/** A hand laid flat, its arm from the right, with the cuff of the side at a place. */
export function handDrawing(place: number): Drawing {
  const { x, y } = handAnchor;
  return sheet(
    handKey(place),
    { width: 620, height: 260 },
    `<g transform="translate(${x} ${y}) rotate(6)">${hand(clothOf(place).onNight)}</g>`,
    '<radialGradient id="cast"><stop offset=".3" stop-opacity=".6"/><stop offset="1" stop-opacity="0"/></radialGradient>',
  );
}

export function handKey(place: number): string {
  return `wire-hand-${place % 2}`;
}

function hand(button: string): string {
  return [
    '<ellipse cx="-16" cy="50" rx="150" ry="40" fill="url(#cast)"/>',
    '<path fill="#0a1424" d="M70 -8L380 -66V150L92 60Z"/>',
    `<path d="M70 -8L380 -66" stroke="${cold}" stroke-width="3" opacity=".7"/>`,
    '<path fill="#c9d9e6" d="M56 -6L78 -12L100 60L78 66Z"/>',
    `<circle cx="84" cy="34" r="5" fill="${button}"/>`,
    '<path fill="#7f9fc0" d="M64 -4C30 -16 0 -14 -26 -6L-104 8C-118 11 -117 26 -103 25L-50 21L-118 33C-133 36 -131 52 -117 51L-50 43L-108 56C-121 60 -118 74 -105 72L-40 62L-84 76C-95 81 -90 93 -79 90L-14 76C20 76 52 70 72 62Z"/>',
    '<path fill="#7f9fc0" d="M10 -10C-10 -34 -44 -40 -60 -36C-72 -32 -68 -20 -58 -19C-42 -18 -34 -8 -28 2Z"/>',
    '<path d="M-50 21L-18 18M-50 43L-16 39M-40 62L-12 57" stroke="#27456a" stroke-width="3" stroke-linecap="round"/>',
    '<path d="M-100 9L-24 -6C0 -14 30 -14 60 -5M-58 -35C-40 -38 -12 -32 8 -10" stroke="#dcecf7" stroke-width="3" fill="none" stroke-linecap="round"/>',
  ].join('');
}
