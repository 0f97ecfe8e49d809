import { stageColours } from '../../../src/view/stageColours.ts';
import { clothOf } from '../cloth.ts';
import type { Inks } from './faceLight.ts';
import type { Person } from './Person.ts';

const scarf = 'M80 177Q104 206 128 175L138 187Q106 232 72 190Z';

/** Jacket, shirt and cloth, as SVG, for the side at a place: one bone, and turns about 100, 240. */
export function shouldersPicture(person: Person, place: number, inks: Inks): string {
  const jacket = inks.jacket ?? person.jacket;
  return widened(
    person,
    [
      `<path fill="${jacket}" d="M12 246C14 208 34 190 80 176L104 190L124 176C162 186 182 204 188 246L192 640H6Z"/>`,
      `<path fill="${stageColours.night}" opacity=".38" d="M12 246C14 208 34 190 80 176L92 200L84 246L80 640H6Z"/>`,
      `<path fill="${inks.shirt}" d="M85 174L104 232L123 174Z"/>`,
      collarOf(person, place, inks),
      `<path fill="${jacket}" stroke="${stageColours.night}" stroke-opacity=".5" stroke-width="1.5" d="M79 174L66 200L80 204L102 246V640H60L58 184ZM127 174L142 198L130 204L108 246V640H150L148 184Z"/>`,
      `<path fill="${inks.rim}" opacity=".09" d="M127 174L148 184C170 192 184 208 188 246L192 640H150L146 300Z"/>`,
      `<path fill="none" stroke="${stageColours.night}" stroke-opacity=".35" stroke-width="1.5" d="M104 232V640"/>`,
    ].join(''),
  );
}

/** The light along the inner shoulder, which tells who speaks. */
export function rimPicture(person: Person, inks: Inks): string {
  return widened(
    person,
    `<path fill="none" stroke="${inks.rim}" stroke-width="2.5" stroke-linecap="round" d="M128 178C162 188 180 206 186 242"/>`,
  );
}

function widened(person: Person, picture: string): string {
  return `<g transform="translate(100 0) scale(${person.shoulderWidth} 1) translate(-100 0)">${picture}</g>`;
}

function collarOf({ collar }: Person, place: number, inks: Inks): string {
  const colour = inks.cloths[place % 2 === 0 ? 0 : 1];
  const pattern = `url(#${clothOf(place).pattern})`;
  switch (collar) {
    case 'tie':
      return `<path fill="${colour}" d="M99 188L109 188L112 198L117 246H95L98 198Z"/><path fill="${pattern}" d="M98 198H112L117 246H95Z"/>`;
    case 'scarf':
      return `<path fill="${colour}" d="${scarf}"/><path fill="${pattern}" d="${scarf}"/>`;
    case 'lanyard':
      return `<path fill="none" stroke="${colour}" stroke-width="4" d="M84 176L103 232L124 176"/>`;
    default:
      return collar satisfies never;
  }
}
