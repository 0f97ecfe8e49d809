import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { clothOf } from '../cloth.ts';
import { covered } from '../covering.ts';
import { sheet } from '../sheet.ts';

/** The size that the room is drawn for. */
export const EMPTY_ROOM = { width: 906, height: 768 };

/** Where the legs of the two chairs stand in the room, the left one's first. */
export const emptyChairs = [
  { x: 170, y: 724, scale: 0.86, side: 'left' },
  { x: 690, y: 742, scale: 0.9, side: 'right' },
] as const;

export function emptyRoomKey(ground: Ground): string {
  return groundKey('empty-room', ground);
}

/** The room after everybody has left: a bare wall, one slab of light, the long table; no chairs yet. */
export function emptyRoom(ground: Ground): Drawing {
  const body = covered(EMPTY_ROOM, ground, emptyRoomPicture);
  return sheet(emptyRoomKey(ground), ground, body, emptyRoomDefs);
}

const placard = (x: number, width: number, fill: string, place: number) =>
  `<path d="M${x} 484L${x + 8} 454H${x + width - 8}L${x + width} 484Z" fill="${fill}"/><path d="M${x} 484L${x + 8} 454H${x + 17}L${x + 10} 484Z" fill="${clothOf(place).plain}"/>`;

export const emptyRoomPicture = `<rect width="906" height="520" fill="url(#wall)"/>
  <rect x="46" y="70" width="196" height="300" fill="#161c2c"/>
  <rect x="58" y="82" width="82" height="276" fill="url(#sky)"/><rect x="148" y="82" width="82" height="276" fill="url(#sky)"/>
  <path d="M58 212H230" stroke="#161c2c" stroke-width="8"/><path d="M36 370H252V384H36Z" fill="#e7cf9c"/>
  <path d="M466 78H806L906 300V520H620Z" fill="url(#slab)"/>
  <g clip-path="url(#onWall)"><path d="M618 78L776 520M478 188L906 198" stroke="#3b4a5e" stroke-width="12" fill="none" opacity=".78"/></g>
  <path d="M0 500H906V520H0Z" fill="#1d2740"/><path d="M607 500H906V520H620Z" fill="#d6ac6c"/>
  <rect y="520" width="906" height="248" fill="url(#floor)"/>
  <path d="M620 520H906V640L760 768H300Z" fill="#e3b06a" opacity=".85"/><path d="M734 520L520 768" stroke="#4a3020" stroke-width="16" opacity=".55"/>
  <path d="M150 470H742L790 506H102Z" fill="#7d4d2c"/><path d="M470 470H742L790 506H480Z" fill="#d59a58"/>
  <path d="M102 506H790V524H102Z" fill="#3a2416"/><path d="M132 524H156L152 650H140ZM736 524H760L752 650H740Z" fill="#50321d"/><path d="M156 524L152 650M760 524L752 650" stroke="#d59a58" stroke-opacity=".7" stroke-width="2"/>
  <path d="M416 480L470 478L480 496L416 498Z" fill="${stageColours.paper}"/><path d="M426 485L462 484M426 490L466 489" stroke="${stageColours.ink}" stroke-opacity=".5" stroke-width="1.5"/>
  <path d="M612 478L690 476L716 498L616 500Z" fill="#fff3d8"/>
  ${placard(262, 146, '#d9ceb8', 0)}${placard(490, 104, '#fff3d8', 1)}`;

export const emptyRoomDefs = `<clipPath id="onWall"><path d="M466 78H806L906 300V520H620Z"/></clipPath>
  <linearGradient id="wall" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#26324c"/><stop offset="1" stop-color="#43526a"/></linearGradient>
  <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a8c2d6"/><stop offset="1" stop-color="#f3dfb4"/></linearGradient>
  <linearGradient id="slab" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f6dfae"/><stop offset="1" stop-color="#e8bd7c"/></linearGradient>
  <linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3a2a26"/><stop offset="1" stop-color="#221a1e"/></linearGradient>`;
