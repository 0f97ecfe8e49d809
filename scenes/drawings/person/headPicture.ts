import type { Inks } from './faceLight.ts';
import { hairs } from './hair.ts';
import { headOutline } from './headOutline.ts';
import type { Person } from './Person.ts';

const shadow =
  'M70 64C71 50 80 41 93 38C83 56 81 78 84 98C86 120 93 140 106 158C96 157 87 147 80 140C72 130 69 120 68 112Z';
const halftone =
  'M93 38C83 56 81 78 84 98C86 120 93 140 106 158L112 157C101 140 95 120 94 98C93 78 96 56 104 38Z';
const nose = 'M120.5 90Q122 106 118 114.5Q117.5 119.5 122 120.5L126.5 120Q122.5 116 123.5 108Z';
const beard =
  'M76 112C82 128 92 128 104 128Q119 124 134 127L137 116C136 138 128 154 117 158C108 161 98 158 90 150C80 142 76 128 74 112ZM108 134Q119 140 130 133Q119 128 108 134Z';

/** The dots between light and shadow. */
export const halftoneDots =
  '<pattern id="halftone" width="3.6" height="3.6" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><circle cx="1.8" cy="1.8" r=".95" fill="#14213a"/></pattern>';

/** A head without its features, as SVG: it is one bone, and turns about 100, 170. */
export function headPicture(person: Person, inks: Inks): string {
  const { back, front } = hairs[person.hair];
  const tone = inks.hair ?? person.hairTone;
  return [
    `<g fill="${tone}">${back}</g>`,
    `<path fill="${inks.neck}" d="M82 132L81 178Q104 200 127 176L124 146Z"/>`,
    `<path fill="${inks.line}" opacity=".45" d="M81 138Q100 166 126 152L125 160Q106 176 81 168Z"/>`,
    `<g transform="translate(104 0) scale(${person.faceWidth} 1) translate(-104 0)">`,
    `<path fill="${inks.face}" d="${headOutline}"/>`,
    `<path fill="${inks.shadow}" d="${shadow}"/>`,
    `<path fill="url(#halftone)" opacity="${inks.halftone}" d="${halftone}"/>`,
    `<path fill="${inks.shadow}" opacity=".38" d="${nose}"/>`,
    `<path fill="none" stroke="${inks.line}" stroke-width="1.8" stroke-linecap="round" opacity=".75" d="M131 113.5Q132 118.5 126 120.5"/>`,
    `<path fill="${inks.shadow}" opacity=".16" d="M94 104Q104 122 106 150L96 146Z"/>`,
    person.beard === true ? `<path fill="${tone}" fill-rule="evenodd" d="${beard}"/>` : '',
    `<path fill="${inks.neck}" stroke="${inks.shadow}" stroke-width="1.5" d="M72 96C62 90 59 104 64 114C67 120 73 120 74 116Z"/>`,
    `<path fill="${tone}" d="${front}"/>`,
    person.hair === 'fringe' ? '' : hairLight(person.hair, inks),
    '</g>',
  ].join('');
}

/** The lamp on the hair: a lit plane, a few strands, and the edge nearest to the light. */
function hairLight(cut: Person['hair'], { rim }: Inks): string {
  return [
    `<clipPath id="hair-${cut}"><path d="${hairs[cut].front}"/></clipPath>`,
    `<g clip-path="url(#hair-${cut})"><path fill="${rim}" opacity=".1" d="M100 20C112 30 120 46 122 74L150 84V16Z"/>`,
    '<path fill="none" stroke="#0b1424" stroke-opacity=".28" stroke-width="1.5" d="M66 96C64 66 78 40 112 32M74 98C74 72 86 50 118 40M60 84C62 58 76 34 106 26"/></g>',
    `<path fill="none" stroke="${rim}" stroke-width="2" opacity=".45" stroke-linecap="round" d="M112 31C128 33 138 44 138.5 58"/>`,
  ].join('');
}
