import type { RoomLight } from '../../../src/view/roomView.ts';
import { type Box, type Drawing, groundKey } from '../../paint.ts';
import type { RoomPlan } from '../../plans/roomPlan.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';
import { sheetOf } from '../sheetOf.ts';
import { coloursIn } from './roomColours.ts';

/** A soft ellipse of lamp light, twice as wide as high, to be added to what lies under it. */
export const poolDrawing: Drawing = sheet(
  'pool',
  { width: 320, height: 120 },
  '<ellipse cx="160" cy="60" rx="160" ry="60" fill="url(#pool)"/>',
  '<radialGradient id="pool"><stop offset="0" stop-color="#ffdf9f" stop-opacity=".78"/><stop offset=".22" stop-color="#ffcf86" stop-opacity=".5"/><stop offset=".55" stop-color="#e59a4a" stop-opacity=".16"/><stop offset="1" stop-color="#e59a4a" stop-opacity="0"/></radialGradient>',
);

/** The dark at the edges of the stage, at its darkest; a share of it is laid over the room. */
export function vignetteDrawing(size: Size): Drawing {
  const { width, height } = size;
  return sheet(
    vignetteKey(size),
    size,
    `<rect width="${width}" height="${height}" fill="url(#edge)"/>`,
    '<radialGradient id="edge" cx=".5" cy=".46" r=".78"><stop offset=".42" stop-color="#05080f" stop-opacity="0"/><stop offset=".75" stop-color="#05080f" stop-opacity=".42"/><stop offset="1" stop-color="#05080f"/></radialGradient>',
  );
}

export function vignetteKey(size: Size): string {
  return groundKey('vignette', size);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A lamp of a size: frames `lamp`, standing dark, and `lit`, the light that is laid over it. */
export function lampDrawing(scale: number): Drawing {
  return sheetOf(
    lampKey(scale),
    scale,
    {
      lamp: { box: lampBox, picture: lamp },
      lit: { box: lampBox, picture: lit },
    },
    `${brassGradient}<linearGradient id="dark" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3a3340"/><stop offset="1" stop-color="#6a5840"/></linearGradient><linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8f6a2c"/><stop offset="1" stop-color="#f3cf86"/></linearGradient><radialGradient id="halo"><stop offset="0" stop-color="#ffe7b0" stop-opacity=".5"/><stop offset=".4" stop-color="#ffe7b0" stop-opacity=".16"/><stop offset="1" stop-color="#ffe7b0" stop-opacity="0"/></radialGradient>`,
  );
}

export function lampKey(scale: number): string {
  return `lamp-${scale}`;
}

/** A lamp's box, its foot at 0, 0. */
export const lampBox: Box = { x: -110, y: -130, width: 220, height: 150 };

const shade = 'M-44 -58Q-40 -92 -14 -96H14Q40 -92 44 -58Z';
const lamp = [
  '<ellipse cx="0" cy="4" rx="34" ry="8" fill="#000" opacity=".35"/>',
  '<ellipse cx="0" cy="0" rx="22" ry="6" fill="#2a1a0c"/><path d="M-20 -1Q0 5 20 -1" stroke="#e3c27e" stroke-opacity=".5" stroke-width="1.5" fill="none"/>',
  '<rect x="-3" y="-64" width="6" height="64" fill="url(#brass)"/>',
  `<path d="${shade}" fill="url(#dark)"/><path d="M-44 -58H44L40 -53H-40Z" fill="#57493a"/>`,
].join('');
const lit = [
  '<ellipse cx="0" cy="-56" rx="108" ry="70" fill="url(#halo)"/>',
  `<path d="${shade}" fill="url(#shade)"/><path d="M-30 -62Q-28 -86 -12 -91" stroke="#fff2cc" stroke-opacity=".5" stroke-width="3" fill="none" stroke-linecap="round"/>`,
  '<path d="M-44 -58H44L40 -53H-40Z" fill="#fff0c4"/>',
].join('');

/** The corners of the sun on the right wall, clockwise from the top left. */
const patch = [
  [682, 172],
  [846, 130],
  [888, 406],
  [724, 340],
] as const;
/** In the morning the window is open, and no bar stands in the light. */
const slab = `<path d="M${patch.map(([x, y]) => `${x} ${y}`).join('L')}Z"/>`;
/** From the second round on it stands lower and farther in. */
const LATER = { x: -40, y: 34 };
const sunBox: Box = { x: 676, y: 124, width: 218, height: 290 };

/** The sun through the window, pane by pane with hard edges, where it stands on the right wall. */
export function sunDrawing(light: RoomLight, { scale }: Pick<RoomPlan, 'scale'>): Drawing {
  const { sun } = coloursIn[light];
  return sheetOf(
    sunKey(light, { scale }),
    scale,
    {
      sun: {
        box: sunBox,
        picture: `<g fill="url(#sun)">${light === 'morning' ? slab : panes()}</g>`,
      },
    },
    `<linearGradient id="sun" gradientUnits="userSpaceOnUse" x1="682" y1="0" x2="888" y2="0"><stop offset="0" stop-color="${sun}"/><stop offset="1" stop-color="${sun}" stop-opacity=".5"/></linearGradient>`,
  );
}

export function sunKey(light: RoomLight, { scale }: Pick<RoomPlan, 'scale'>): string {
  return `sun-${light}-${scale.toFixed(3)}`;
}

/** Where the sun's picture stands in the room. */
export function sunPlace(light: RoomLight): { readonly x: number; readonly y: number } {
  const later = light === 'afternoon';
  return { x: sunBox.x + (later ? LATER.x : 0), y: sunBox.y + (later ? LATER.y : 0) };
}

function panes(): string {
  const columns = [0, 0.25, 0.5, 0.75];
  const rows = [
    [0, 0.28],
    [0.31, 1],
  ] as const;
  return columns
    .flatMap((left) =>
      rows.map(([top, foot]) => {
        const right = left + 0.225;
        const corners = [at(left, top), at(right, top), at(right, foot), at(left, foot)];
        return `<path d="M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z"/>`;
      }),
    )
    .join('');
}

/** A point inside the patch, by its shares across and down. */
function at(across: number, down: number): [number, number] {
  const [a, b, c, d] = patch;
  const mix = (from: readonly [number, number], to: readonly [number, number], share: number) =>
    [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
  const [x, y] = mix(mix(a, b, across), mix(d, c, across), down);
  return [x, y];
}
