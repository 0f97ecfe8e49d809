import type { Box, Drawing } from '../../paint.ts';
import type { RoomPlan } from '../../plans/roomPlan.ts';
import { type Seat, seatPlace, seats, tableCut } from '../../plans/seats.ts';
import { armPicture } from '../person/armPicture.ts';
import { bustDefs, bustPicture } from '../person/bustPicture.ts';
import { type FaceLight, inksIn } from '../person/faceLight.ts';
import { type Office, personOf } from '../person/Person.ts';
import type { Face } from '../person/poses.ts';
import { sheetOf } from '../sheetOf.ts';

/** How the pairs at the far end take the talks; they are too small for faces of their own. */
export type FarMood = 'calm' | 'strained';

const sides = [0, 1] as const;

/** The rows behind the first two: all that sit there, or the one pair that a small room has. */
export type FarRows = 'all' | 'aides';

/** The far pairs with the light they sit in, one picture that stays as it is. */
export function farRowsDrawing(
  look: { readonly rows: FarRows; readonly mood: FarMood; readonly light: FaceLight },
  { scale }: Pick<RoomPlan, 'scale'>,
): Drawing {
  const far = look.rows === 'all' ? seats.slice(2) : seats.slice(2, 3);
  const body = [...far]
    .reverse()
    .map((seat) => rowPicture(seat, look.mood, look.light))
    .join('');
  const clips = far.map((seat) => {
    const { visible } = tableCut(seat, FOOT_OF_FAR);
    return `<clipPath id="cut-${seat.office}"><path d="${visible}"/></clipPath>`;
  });
  return sheetOf(
    farRowsKey(look, { scale }),
    scale,
    { rows: { box: farBox, picture: body } },
    `${bustDefs}${clips.join('')}`,
  );
}

export function farRowsKey(
  {
    rows,
    mood,
    light,
  }: { readonly rows: FarRows; readonly mood: FarMood; readonly light: FaceLight },
  { scale }: Pick<RoomPlan, 'scale'>,
): string {
  return `far-${rows}-${mood}-${light}-${scale.toFixed(3)}`;
}

/** Where the far rows stand in the room. */
export const farBox: Box = { x: 220, y: 296, width: 466, height: 260 };
const FOOT_OF_FAR = 400;

/** The forearms of a row, on the table. */
export function armsDrawing(
  look: { readonly office: Office; readonly light: FaceLight },
  { scale }: Pick<RoomPlan, 'scale'>,
): Drawing {
  const seat = seatOf(look.office);
  return sheetOf(armsKey(look, { scale }), scale, {
    arms: { box: armsBox(seat), picture: arms(seat, look.light) },
  });
}

export function armsKey(
  { office, light }: { readonly office: Office; readonly light: FaceLight },
  { scale }: Pick<RoomPlan, 'scale'>,
): string {
  return `arms-${office}-${light}-${scale.toFixed(3)}`;
}

/** Where a row's forearms stand in the room. */
export function armsBox({ across, y, scale }: Seat): Box {
  const reach = across - 30 * scale;
  return { x: 453 - reach, y: y - 26 * scale, width: 2 * reach, height: 66 * scale };
}

export function seatOf(office: Office): Seat {
  const seat = seats.find((each) => each.office === office);
  if (seat === undefined) throw new Error(`no seat for ${office}`);
  return seat;
}

function rowPicture(seat: Seat, mood: FarMood, light: FaceLight): string {
  const people = sides.map((place) => {
    const { x, y } = seatPlace(seat, place);
    const turned = place === 0 ? seat.scale : -seat.scale;
    return `<g transform="translate(${x} ${y}) scale(${turned} ${seat.scale}) translate(-100 -240)"><g clip-path="url(#cut-${seat.office})">${bustPicture({ place, office: seat.office }, faceAt(seat, place, mood), light)}</g></g>`;
  });
  return `${people.join('')}${seat.office === 'intelligence' ? arms(seat, light) : ''}`;
}

function arms(seat: Seat, light: FaceLight): string {
  return sides
    .map((place) => {
      const { x, y } = seatPlace(seat, place);
      const inward = place === 0 ? 1 : -1;
      const size = seat.scale * 0.72;
      return `<g transform="translate(${x + inward * 56 * seat.scale} ${y - 4 * seat.scale}) scale(${inward * size} ${size})">${armPicture(personOf(place, seat.office), inksIn[light])}</g>`;
    })
    .join('');
}

const farFaces: Readonly<Record<FarMood, readonly (readonly [Face, Face])[]>> = {
  calm: [
    ['at-ease', 'composed'],
    ['composed', 'at-ease'],
    ['tired', 'wary'],
  ],
  strained: [
    ['wary', 'pressed'],
    ['pressed', 'wary'],
    ['tired', 'pressed'],
  ],
};

function faceAt(seat: Seat, place: 0 | 1, mood: FarMood): Face {
  return farFaces[mood][seats.indexOf(seat) - 2]?.[place] ?? 'composed';
}
