import {
  farWall,
  inRoom,
  nearest,
  outline,
  type Side,
  vanishing,
  wallLine,
  wallQuad,
} from './perspective.ts';
import type { RoomColours } from './roomColours.ts';

const sides: readonly Side[] = [-1, 1];
const panels = [1.16, 1.36, 1.62, 1.95, 2.37, 2.9, 3.6, 4.6];
const beams = [1.12, 1.34, 1.66, 2.12, 2.8, 3.9];

/** Ceiling, walls and floor, which all rooms share, as SVG. */
export function shellPicture(colours: RoomColours): string {
  const { top, bottom } = farWall;
  return [
    `<path fill="url(#ceiling)" d="${plane(top)}"/>`,
    `<g fill="none" stroke="#000" stroke-opacity=".2" stroke-width="2">${beams
      .map((depth) => `<path d="${across(depth, top)}"/>`)
      .join('')}${[-0.34, 0.34].map((at) => `<path d="${along(at, top)}"/>`).join('')}</g>`,
    `<path fill="${colours.floor}" d="${plane(bottom)}"/>`,
    ...sides.map(
      (side) =>
        `<path fill="url(#wall${side})" d="${wallQuad(side, [nearest, 1], [top, bottom])}"/>`,
    ),
    `<rect x="${vanishing.x - farWall.half}" y="${vanishing.y + top}" width="${2 * farWall.half}" height="${bottom - top}" fill="url(#farWall)"/>`,
    `<g fill="none" stroke="#000" stroke-opacity=".24" stroke-width="2">${sides.map(wallLines).join('')}</g>`,
    `<g fill="none" stroke="${colours.shine}" stroke-opacity=".07" stroke-width="1.5">${sides
      .map((side) => `<path d="${wallLine(side, [1, top + 13], [nearest, top + 13])}"/>`)
      .join('')}</g>`,
  ].join('');
}

/** The gradients that the shell is painted with. */
export function shellDefs(colours: RoomColours): string {
  const { ceiling, wall, wallFar } = colours;
  const near = vanishing.x - farWall.half;
  const far = vanishing.x + farWall.half;
  return [
    `<linearGradient id="wall-1" gradientUnits="userSpaceOnUse" x1="${near}" y1="0" x2="-60" y2="0"><stop offset="0" stop-color="${wall}"/><stop offset="1" stop-color="${ceiling}"/></linearGradient>`,
    `<linearGradient id="wall1" gradientUnits="userSpaceOnUse" x1="${far}" y1="0" x2="966" y2="0"><stop offset="0" stop-color="${wall}"/><stop offset="1" stop-color="${ceiling}"/></linearGradient>`,
    `<linearGradient id="farWall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${wall}"/><stop offset="1" stop-color="${wallFar}"/></linearGradient>`,
    `<linearGradient id="ceiling" gradientUnits="userSpaceOnUse" x1="0" y1="${vanishing.y + farWall.top}" x2="0" y2="-120"><stop offset="0" stop-color="${ceiling}"/><stop offset="1" stop-color="#0b1020"/></linearGradient>`,
  ].join('');
}

/** Skirting, rail, cornice and the seams between panels. */
function wallLines(side: Side): string {
  const { top, bottom } = farWall;
  const long = [top + 12, 88, bottom - 12].map(
    (height) => `<path d="${wallLine(side, [1, height], [nearest, height])}"/>`,
  );
  const seams = panels.map(
    (depth) => `<path d="${wallLine(side, [depth, top + 12], [depth, bottom - 12])}"/>`,
  );
  return [...long, ...seams].join('');
}

/** The ceiling or the floor: everything between both walls at a height. */
function plane(height: number): string {
  return outline([
    inRoom(-1, 1, height),
    inRoom(1, 1, height),
    inRoom(1, nearest, height),
    inRoom(-1, nearest, height),
  ]);
}

function across(depth: number, height: number): string {
  return outline([inRoom(-1, depth, height), inRoom(1, depth, height)]);
}

function along(at: number, height: number): string {
  return outline([inRoom(at, 1, height), inRoom(at, nearest, height)]);
}
