import type { Inks } from './faceLight.ts';
import type { Person } from './Person.ts';

/** A forearm on the table, reaching right from 0, 0, as SVG; about 190 x 70. */
export function armPicture(person: Person, inks: Inks): string {
  const jacket = inks.jacket ?? person.jacket;
  return [
    '<path d="M4 34Q60 58 150 56L176 50L170 60Q100 76 20 56Z" fill="#000" opacity=".35"/>',
    `<path d="M-8 6Q40 26 96 30" stroke="${jacket}" stroke-width="44" stroke-linecap="round" fill="none"/>`,
    `<path d="M-6 -10Q40 8 100 10" stroke="${inks.rim}" stroke-width="2.5" fill="none" opacity=".7"/>`,
    `<path d="M-14 24Q40 46 96 50" stroke="#0b1424" stroke-width="5" stroke-opacity=".35" fill="none"/>`,
    `<rect x="108" y="11" width="11" height="38" rx="4" fill="${inks.shirt}"/>`,
    `<path d="M118 15Q142 8 160 20L176 28Q182 33 174 36L160 35L172 42Q174 47 166 47L132 47Q122 47 118 43Z" fill="${inks.face}"/>`,
    `<path d="M160 35L144 31M166 47L146 41" stroke="${inks.shadow}" stroke-width="2" fill="none" opacity=".7"/>`,
  ].join('');
}
