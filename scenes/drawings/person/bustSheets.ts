import type { Box, Drawing } from '../../paint.ts';
import { clothPatterns } from '../cloth.ts';
import { type SheetPart, sheetOf } from '../sheetOf.ts';
import { type FaceLight, type Inks, inksIn } from './faceLight.ts';
import { browsPicture, glassesPicture, mouthPicture } from './featuresPicture.ts';
import { halftoneDots, headPicture } from './headPicture.ts';
import { type Office, personOf } from './Person.ts';
import { faces } from './poses.ts';
import { rimPicture, shouldersPicture } from './shouldersPicture.ts';

/** Who is drawn, how large, and in which light. */
export interface BustLook {
  /** The delegation's place at the table: even places look right, odd ones look left. */
  readonly place: number;
  readonly office: Office;
  /** Times the box of 200 x 240 that a bust is drawn in, in the ground's units. */
  readonly scale: number;
  readonly light: FaceLight;
  /** Where a table stands before the person; without it the jacket ends at the box's foot. */
  readonly table?: TableCut;
}

/** A part of the box that a table hides, so that no table need be drawn again in front. */
export interface TableCut {
  readonly id: string;
  /** How far down the jacket is drawn, in the box's units. */
  readonly bottom: number;
  /** What stays in sight, as SVG path data in the box's units. */
  readonly visible: string;
}

/** Where the bones stand in the box of a bust. */
export const bustBoxes = {
  shoulders: { x: -18, y: 162, width: 236, height: 90 },
  rim: { x: 118, y: 170, width: 100, height: 80 },
  head: { x: 28, y: 14, width: 128, height: 182 },
  brows: { x: 66, y: 66, width: 80, height: 50 },
  mouth: { x: 98, y: 124, width: 44, height: 26 },
  glasses: { x: 66, y: 86, width: 76, height: 26 },
} as const satisfies Record<string, Box>;

/** The shoulders' box, down to where a table lets them be seen. */
export function shouldersBox(table: TableCut | undefined): Box {
  const box = bustBoxes.shoulders;
  return table === undefined ? box : { ...box, height: table.bottom - box.y };
}

/** What must be painted for a bust: its own sheet, and the features that all busts of its size share. */
export function bustDrawings(look: BustLook): readonly Drawing[] {
  return [personSheet(look), featureSheet(look)];
}

/** One person's bones: frames `shoulders`, `rim` and `head`. */
function personSheet(look: BustLook): Drawing {
  const { place, office, scale, light, table } = look;
  const person = personOf(place, office);
  const inks = inksIn[light];
  const shoulders = shouldersPicture(person, place, inks);
  return sheetOf(
    personKey(look),
    scale,
    {
      shoulders: {
        box: shouldersBox(table),
        picture: table === undefined ? shoulders : `<g clip-path="url(#seen)">${shoulders}</g>`,
      },
      rim: { box: bustBoxes.rim, picture: rimPicture(person, inks) },
      head: { box: bustBoxes.head, picture: headPicture(person, inks) },
    },
    `${clothPatterns}${halftoneDots}${table === undefined ? '' : `<clipPath id="seen"><path d="${table.visible}"/></clipPath>`}`,
  );
}

/** All moods at one size in one light: frames `brows-wary`, `mouth-wary`, and `glasses`. */
function featureSheet({ scale, light }: Pick<BustLook, 'scale' | 'light'>): Drawing {
  const inks = inksIn[light];
  const parts = faces.flatMap((face): readonly [string, SheetPart][] => [
    [`brows-${face}`, { box: bustBoxes.brows, picture: browsPicture(face, inks) }],
    [`mouth-${face}`, { box: bustBoxes.mouth, picture: mouthPicture(face, inks) }],
  ]);
  return sheetOf(featuresKey({ scale, light }), scale, {
    ...Object.fromEntries(parts),
    glasses: glassesPart(inks),
  });
}

function glassesPart(inks: Inks): SheetPart {
  return { box: bustBoxes.glasses, picture: glassesPicture(inks) };
}

export function personKey({ place, office, scale, light, table }: BustLook): string {
  return `person-${place % 2}-${office}-${light}-${scale}${table === undefined ? '' : `-${table.id}`}`;
}

export function featuresKey({ scale, light }: Pick<BustLook, 'scale' | 'light'>): string {
  return `features-${light}-${scale}`;
}
