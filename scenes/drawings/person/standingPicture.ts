import { hairs } from './hair.ts';
import { headOutline } from './headOutline.ts';
import { personOf } from './Person.ts';

const coat =
  'M20 560C24 470 34 420 40 380L24 470L2 462C8 360 14 250 26 214C34 190 56 184 80 176L81 140H124L126 176C152 184 172 192 180 214C194 250 202 360 206 462L184 470L170 380C176 430 186 480 188 560Z';
const legs = 'M64 520L70 812H54V822H100L104 560L110 822H156V812H138L146 520Z';

/** Where the feet of a standing figure meet the floor, in its box of 208 x 822. */
export const standingFoot = { x: 104, y: 820 };

/** The head of a delegation on its feet, in one ink, as SVG in a box of 208 x 822, looking right. */
export function standingPicture(place: number, ink: string): string {
  const { back, front } = hairs[personOf(place, 'head').hair];
  return `<g fill="${ink}"><path d="${legs}"/>${back}<path d="${coat}"/><path d="${headOutline}"/><path d="${front}"/></g>`;
}
