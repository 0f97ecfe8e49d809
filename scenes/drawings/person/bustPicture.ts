import { clothPatterns } from '../cloth.ts';
import { type FaceLight, inksIn } from './faceLight.ts';
import { browsPicture, glassesPicture, mouthPicture } from './featuresPicture.ts';
import { halftoneDots, headPicture } from './headPicture.ts';
import { type Office, personOf } from './Person.ts';
import { type Bone, type Face, poses } from './poses.ts';
import { rimPicture, shouldersPicture } from './shouldersPicture.ts';

/** The patterns that `bustPicture` is filled with. */
export const bustDefs = `${clothPatterns}${halftoneDots}`;

/** A whole person in a mood, as SVG in the box of 200 x 240, looking right: for pictures that stay as they are. */
export function bustPicture(
  { place, office }: { readonly place: number; readonly office: Office },
  face: Face,
  light: FaceLight,
): string {
  const person = personOf(place, office);
  const inks = inksIn[light];
  const { shoulders, head } = poses[face];
  return [
    `<g transform="${moved(shoulders, 240)}">${shouldersPicture(person, place, inks)}<g opacity=".8">${rimPicture(person, inks)}</g></g>`,
    `<g transform="${moved(head, 170)}">${headPicture(person, inks)}${browsPicture(face, inks)}${mouthPicture(face, inks)}${person.glasses === true ? glassesPicture(inks) : ''}</g>`,
  ].join('');
}

function moved({ x, y, turn }: Bone, pivot: number): string {
  return `translate(${x} ${y}) rotate(${turn} 100 ${pivot})`;
}
