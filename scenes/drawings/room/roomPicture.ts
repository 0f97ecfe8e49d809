import type { RoomLight, RoomName } from '../../../src/view/roomView.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import type { RoomPlan } from '../../plans/roomPlan.ts';
import { sheet } from '../sheet.ts';
import { economicDefs, economicWalls } from './economicWalls.ts';
import { plenaryDefs, plenaryWalls } from './plenaryWalls.ts';
import { restrictedDefs, restrictedWalls } from './restrictedWalls.ts';
import { coloursIn, type RoomColours } from './roomColours.ts';
import { shellDefs, shellPicture } from './shellPicture.ts';
import { strategicDefs, strategicWalls } from './strategicWalls.ts';
import { tableDefs, tablePicture } from './tablePicture.ts';

interface Walls {
  readonly picture: (colours: RoomColours) => string;
  readonly defs: (colours: RoomColours) => string;
  /** Where the windows shine from, and how far. */
  readonly glow: { readonly x: number; readonly y: number; readonly reach: number };
}

const wallsOf: Readonly<Record<RoomName, Walls>> = {
  plenary: { picture: plenaryWalls, defs: plenaryDefs, glow: { x: 453, y: 210, reach: 270 } },
  strategic: { picture: strategicWalls, defs: strategicDefs, glow: { x: 90, y: 200, reach: 330 } },
  economic: { picture: economicWalls, defs: economicDefs, glow: { x: 453, y: 220, reach: 300 } },
  restricted: {
    picture: restrictedWalls,
    defs: restrictedDefs,
    glow: { x: 453, y: 210, reach: 190 },
  },
};

/** A room in a light without its people and its moving light, as large as the ground. */
export function roomDrawing(room: RoomName, light: RoomLight, plan: RoomPlan): Drawing {
  const { scale, seen } = plan;
  const colours = coloursIn[light];
  const walls = wallsOf[room];
  const body = [
    shellPicture(colours),
    walls.picture(colours),
    glow(walls.glow, colours),
    tablePicture(colours),
    plan.words === 'title' ? behindTitle(plan) : '',
  ].join('');
  return sheet(
    roomKey(room, light, plan),
    { width: seen.width * scale, height: seen.height * scale },
    `<g transform="scale(${scale}) translate(${-seen.x} ${-seen.y})">${body}</g>`,
    `${shellDefs(colours)}${walls.defs(colours)}${tableDefs(colours)}${lightDefs(colours, plan)}`,
  );
}

/** A room that is dark behind a title is another picture: on a phone the strip would stand in its dark. */
export function roomKey(
  room: RoomName,
  light: RoomLight,
  { scale, seen, words }: RoomPlan,
): string {
  const ground = { width: seen.width * scale, height: seen.height * scale };
  return groundKey(`room-${room}-${light}-${words}`, ground);
}

function glow({ x, y, reach }: Walls['glow'], colours: RoomColours): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${reach}" ry="${reach * 0.62}" fill="url(#glow)" opacity="${colours.glow}"/>`;
}

/** The dark that the title stands on, in the ground's units: deepest behind the words. */
const TITLE = { x: 180, y: 40, reach: 400, deep: 130 };

function behindTitle({ seen, scale }: RoomPlan): string {
  const deep = (TITLE.y + TITLE.deep) / scale;
  return ['dim', 'behindTitle']
    .map(
      (paint) =>
        `<rect x="${seen.x}" y="${seen.y}" width="${seen.width}" height="${deep}" fill="url(#${paint})"/>`,
    )
    .join('');
}

/** The window's shine, and the dark behind the title. */
function lightDefs({ shine }: RoomColours, { seen, scale }: RoomPlan): string {
  const { x, y, reach, deep } = TITLE;
  const place = `translate(${seen.x + x / scale} ${seen.y + y / scale}) scale(${reach / scale} ${deep / scale})`;
  return [
    `<radialGradient id="glow"><stop offset="0" stop-color="${shine}" stop-opacity=".55"/><stop offset=".45" stop-color="${shine}" stop-opacity=".2"/><stop offset="1" stop-color="${shine}" stop-opacity="0"/></radialGradient>`,
    `<radialGradient id="behindTitle" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="${place}"><stop offset="0" stop-color="#0b1424" stop-opacity=".88"/><stop offset=".55" stop-color="#0b1424" stop-opacity=".8"/><stop offset="1" stop-color="#0b1424" stop-opacity="0"/></radialGradient>`,
    `<linearGradient id="dim" gradientUnits="userSpaceOnUse" x1="0" y1="${seen.y}" x2="0" y2="${seen.y + deep / scale}"><stop offset="0" stop-color="#0b1424" stop-opacity=".7"/><stop offset="1" stop-color="#0b1424" stop-opacity="0"/></linearGradient>`,
  ].join('');
}
