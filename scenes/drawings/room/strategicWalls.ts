import { type Side, wallLine, wallQuad } from './perspective.ts';
import type { RoomColours } from './roomColours.ts';
import { skyDefs } from './windowPicture.ts';

const windows: readonly (readonly [near: number, far: number])[] = [
  [1.5, 1.18],
  [2.2, 1.7],
  [3.4, 2.55],
];
const LEFT: Side = -1;

/** The long table, doors closed: double doors at the end, three windows down the left wall. */
export function strategicWalls(colours: RoomColours): string {
  return [
    doors(colours),
    clock(colours),
    [296, 570].map((x) => panel(x, colours)).join(''),
    windows.map((depths) => sideWindow(depths, colours)).join(''),
  ].join('');
}

export function strategicDefs(colours: RoomColours): string {
  const { wood } = colours;
  return `${skyDefs(colours, 80, 330)}<linearGradient id="door" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${wood[1]}"/><stop offset="1" stop-color="${wood[2]}"/></linearGradient>`;
}

function doors({ frame, shine, wood }: RoomColours): string {
  const leaf = (x: number) =>
    `<rect x="${x}" y="146" width="58" height="246" fill="url(#door)"/>` +
    `<g fill="${wood[2]}" fill-opacity=".55" stroke="${shine}" stroke-opacity=".16" stroke-width="1.5"><rect x="${x + 10}" y="158" width="38" height="74"/><rect x="${x + 10}" y="246" width="38" height="112"/></g>`;
  return [
    `<path fill="${frame}" d="M380 392V132H526V392Z"/>`,
    `<path fill="${wood[1]}" d="M372 124H534V136H372Z"/><path d="M372 124H534" stroke="${shine}" stroke-opacity=".35" stroke-width="1.5"/>`,
    leaf(394),
    leaf(454),
    `<path d="M453 146V392" stroke="#000" stroke-opacity=".6" stroke-width="2"/>`,
    `<g fill="${shine}" fill-opacity=".8"><rect x="444" y="262" width="4" height="20" rx="2"/><rect x="458" y="262" width="4" height="20" rx="2"/></g>`,
  ].join('');
}

function clock({ shine, frame, paper }: RoomColours): string {
  return `<g transform="translate(453 108)"><circle r="14" fill="${frame}"/><circle r="11.5" fill="${paper}" fill-opacity=".75"/><path d="M0 0V-8M0 0L5 3" stroke="${frame}" stroke-width="1.5" stroke-linecap="round"/><circle r="14" fill="none" stroke="${shine}" stroke-opacity=".5" stroke-width="1.5"/></g>`;
}

/** A field of panelling with a picture light over it. */
function panel(x: number, { shine, tones }: RoomColours): string {
  return `<rect x="${x}" y="150" width="40" height="150" fill="${tones[1]}" fill-opacity=".35" stroke="${shine}" stroke-opacity=".18" stroke-width="1.5"/><path d="M262 346H372M534 346H644" stroke="#000" stroke-opacity=".24" stroke-width="2"/>`;
}

function sideWindow(
  [near, far]: readonly [number, number],
  { frame, windowFoot }: RoomColours,
): string {
  const inset = (near - far) * 0.06;
  const middle = (near + far) / 2;
  return [
    `<path fill="${frame}" d="${wallQuad(LEFT, [near, far], [-58, 74])}"/>`,
    `<path fill="url(#sky)" d="${wallQuad(LEFT, [near - inset, far + inset], [-54, 69])}"/>`,
    `<path fill="none" stroke="${frame}" stroke-width="6" d="${wallLine(LEFT, [middle, -55], [middle, 70])}${wallLine(LEFT, [near, -22], [far, -22])}"/>`,
    `<path fill="${windowFoot}" opacity=".35" d="${wallQuad(LEFT, [near, far], [74, 79])}"/>`,
  ].join('');
}
