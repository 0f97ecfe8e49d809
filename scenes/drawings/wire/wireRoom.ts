import type { RoomView } from '../../../src/view/roomView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { onGround, type RoomPlan } from '../../plans/roomPlan.ts';
import { sunDrawing, sunPlace, vignetteDrawing } from '../room/lightSprites.ts';
import { roomDrawing } from '../room/roomPicture.ts';
import { sheet } from '../sheet.ts';

/**
 * A room with all of its light in one picture, so that the fall from warm to blue is two pictures
 * that cross and no more.
 */
export function wireRoom(view: RoomView, plan: RoomPlan): Drawing {
  const { room, light, sunPatch, vignette } = view;
  const walls = roomDrawing(room, light, plan);
  const sun = onGround(plan, sunPlace(light));
  const sheen = onGround(plan, { x: 453, y: 470 });
  const [across, down] = [270 * plan.scale, 150 * plan.scale];
  return sheet(
    wireRoomKey(view, plan),
    walls,
    [
      walls.svg,
      `<g transform="translate(${sun.x} ${sun.y})" opacity="${sunPatch}">${sunDrawing(light, plan).svg}</g>`,
      light === 'cold'
        ? `<ellipse cx="${sheen.x}" cy="${sheen.y}" rx="${across}" ry="${down}" fill="url(#sheen)"/>`
        : `<ellipse cx="${sheen.x}" cy="${sheen.y + down * 0.6}" rx="${across}" ry="${down * 0.7}" fill="url(#lamps)"/>`,
      `<g opacity="${vignette}">${vignetteDrawing(walls).svg}</g>`,
    ].join(''),
    `${soft('sheen', stageColours.cold)}${soft('lamps', '#ffdf9f')}`,
  );
}

export function wireRoomKey({ room, light, sunPatch, vignette }: RoomView, plan: RoomPlan): string {
  const size = `${Math.round(plan.seen.width * plan.scale)}-${Math.round(plan.seen.height * plan.scale)}`;
  return `wire-room-${room}-${light}-${sunPatch.toFixed(2)}-${vignette.toFixed(2)}-${size}`;
}

function soft(id: string, colour: string): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity=".5"/><stop offset=".45" stop-color="${colour}" stop-opacity=".18"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
}
