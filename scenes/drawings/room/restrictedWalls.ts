import { farWall, inRoom, outline, type Side, wallQuad } from './perspective.ts';
import type { RoomColours } from './roomColours.ts';
import { scatter } from './scatter.ts';
import { skyDefs, windowPicture } from './windowPicture.ts';

const sides: readonly Side[] = [-1, 1];
const SHELVES = [-118, -72, -26, 20, 66];
const SHELF = 46;
const CASES: readonly (readonly [near: number, far: number])[] = [
  [1.42, 1.06],
  [2.0, 1.48],
  [2.9, 2.08],
  [4.4, 3.02],
];

/** The library: shelves along both walls, one tall window between two cases at the end. */
export function restrictedWalls(colours: RoomColours): string {
  return [
    sides
      .map((side) => CASES.map((depths, index) => sideCase(side, depths, index, colours)).join(''))
      .join(''),
    endCase(276, 110, 3, colours),
    endCase(520, 110, 9, colours),
    windowPicture(
      { opening: { x: 414, y: 116, width: 78, height: 190 }, panes: 2, bar: 0.3, view: false },
      colours,
    ),
  ].join('');
}

export function restrictedDefs(colours: RoomColours): string {
  return skyDefs(colours, 116, 306);
}

/** A case on a side wall: a dark frame, boards, and books as planes of a few tones. */
function sideCase(
  side: Side,
  [near, far]: readonly [number, number],
  index: number,
  colours: RoomColours,
): string {
  const { frame, wood } = colours;
  const rows = SHELVES.map((top, row) => {
    const at = scatter(17 + index * 31 + row * 7 + (side === 1 ? 400 : 0), 26);
    return books({ near: near - 0.02, far: far + 0.02, side, top, at, colours });
  });
  const boards = SHELVES.map(
    (top) =>
      `<path fill="${wood[1]}" d="${wallQuad(side, [near, far], [top + SHELF - 5, top + SHELF])}"/>`,
  );
  return [
    `<path fill="${frame}" d="${wallQuad(side, [near, far], [-128, 116])}"/>`,
    ...rows,
    ...boards,
    `<path fill="${wood[1]}" d="${wallQuad(side, [near + 0.02, far - 0.02], [-132, -124])}"/>`,
    `<path fill="${wood[2]}" d="${wallQuad(side, [near, far], [112, farWall.bottom])}"/>`,
  ].join('');
}

function books(row: {
  readonly side: Side;
  readonly near: number;
  readonly far: number;
  readonly top: number;
  readonly at: readonly number[];
  readonly colours: RoomColours;
}): string {
  const { side, near, far, top, at, colours } = row;
  const count = 9;
  const bottom = top + SHELF - 5;
  return Array.from({ length: count }, (_, book) => {
    const tall = at[book] ?? 0;
    const tone = colours.tones[Math.floor((at[book + count] ?? 0) * 3)] ?? colours.frame;
    // Now and then a book is out.
    if ((at[book + 16] ?? 1) < 0.12) return '';
    const from = far + ((near - far) * book) / count;
    const to = far + ((near - far) * (book + 0.9)) / count;
    const head = bottom - 22 - tall * 13;
    return `<path fill="${tone}" opacity="${shade(tall)}" d="${outline([
      inRoom(side, from, head),
      inRoom(side, to, head),
      inRoom(side, to, bottom),
      inRoom(side, from, bottom),
    ])}"/>`;
  }).join('');
}

/** A case on the far wall. */
function endCase(left: number, width: number, seed: number, colours: RoomColours): string {
  const { frame, wood, tones } = colours;
  const count = 14;
  const rows = [108, 152, 196, 240, 284].map((top, row) => {
    const at = scatter(seed + row * 13, 2 * count);
    const spines = Array.from({ length: count }, (_, book) => {
      const tall = at[book] ?? 0;
      const height = 22 + tall * 13;
      const tone = tones[Math.floor((at[book + count] ?? 0) * 3)] ?? frame;
      const x = left + 6 + (book * (width - 12)) / count;
      return `<rect x="${x.toFixed(1)}" y="${(top + 38 - height).toFixed(1)}" width="6" height="${height.toFixed(1)}" fill="${tone}" opacity="${shade(tall)}"/>`;
    });
    return `${spines.join('')}<rect x="${left}" y="${top + 38}" width="${width}" height="5" fill="${wood[1]}"/>`;
  });
  return `<rect x="${left}" y="100" width="${width}" height="240" fill="${frame}"/>${rows.join('')}<path fill="${wood[1]}" d="M${left - 4} 94H${left + width + 4}V102H${left - 4}Z"/><rect x="${left}" y="334" width="${width}" height="58" fill="${wood[2]}"/>`;
}

function shade(tall: number): string {
  return (0.45 + tall * 0.5).toFixed(2);
}
