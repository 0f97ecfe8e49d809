import type { Box, Drawing } from '../../paint.ts';
import type { TitlePlan } from '../../plans/titlePlan.ts';
import { brassGradient } from '../cloth.ts';
import { sheetOf } from '../sheetOf.ts';

/** Where the lamp hangs above the table's front edge, in the furniture's units. */
export const titleLampBox: Box = { x: -260, y: -440, width: 520, height: 470 };

/** How large the lamp is, and where the title's words stand. */
type TitleLamp = Pick<TitlePlan, 'scale' | 'words'>;

/** The lamp over the table: frames `lamp`, hanging dark, and `lit`, its light down to the paper. */
export function titleLampDrawing({ scale, words }: TitleLamp): Drawing {
  return sheetOf(
    titleLampKey({ scale, words }),
    scale,
    {
      lamp: { box: titleLampBox, picture: cords[words] + lamp },
      lit: { box: titleLampBox, picture: lit },
    },
    [
      brassGradient,
      '<linearGradient id="cord" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8a6a34" stop-opacity="0"/><stop offset="1" stop-color="#8a6a34"/></linearGradient>',
      '<linearGradient id="dark" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#4a3a22"/><stop offset="1" stop-color="#2c2418"/></linearGradient>',
      '<linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7a5717"/><stop offset="1" stop-color="#d8a95a"/></linearGradient>',
      '<linearGradient id="cone" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffe7b0" stop-opacity=".42"/><stop offset="1" stop-color="#ffe7b0" stop-opacity=".05"/></linearGradient>',
      '<radialGradient id="pool"><stop offset="0" stop-color="#ffdf9f" stop-opacity=".85"/><stop offset=".5" stop-color="#ffcf86" stop-opacity=".3"/><stop offset="1" stop-color="#e59a4a" stop-opacity="0"/></radialGradient>',
      '<radialGradient id="halo"><stop offset="0" stop-color="#ffe7b0" stop-opacity=".42"/><stop offset=".35" stop-color="#ffe7b0" stop-opacity=".16"/><stop offset=".7" stop-color="#ffe7b0" stop-opacity=".04"/><stop offset="1" stop-color="#ffe7b0" stop-opacity="0"/></radialGradient>',
      '<clipPath id="onTable"><path d="M-226 -36H226L282 0H-282Z"/></clipPath>',
    ].join(''),
  );
}

export function titleLampKey({ scale, words }: TitleLamp): string {
  return `title-lamp-${words}-${scale.toFixed(3)}`;
}

const shade = 'M-66 -268Q-62 -318 -20 -326H20Q62 -318 66 -268Z';
/** Under words above it the cord is lost in the dark before it reaches them. */
const cords: Readonly<Record<TitlePlan['words'], string>> = {
  beside: '<path d="M0 -440V-330" stroke="#8a6a34" stroke-width="2.5"/>',
  above: '<rect x="-1.25" y="-366" width="2.5" height="36" fill="url(#cord)"/>',
};
const lamp = [
  '<rect x="-9" y="-338" width="18" height="14" rx="3" fill="url(#brass)"/>',
  `<path d="${shade}" fill="url(#dark)"/><path d="M-66 -268H66L60 -261H-60Z" fill="#4a3f30"/>`,
].join('');
const lit = [
  '<ellipse cx="0" cy="-264" rx="220" ry="150" fill="url(#halo)"/>',
  '<path d="M-60 -262H60L214 -16H-214Z" fill="url(#cone)"/>',
  '<g clip-path="url(#onTable)"><ellipse cx="0" cy="-18" rx="236" ry="32" fill="url(#pool)"/></g>',
  `<path d="${shade}" fill="url(#shade)"/><path d="M-50 -276Q-46 -308 -22 -317" stroke="#fff2cc" stroke-opacity=".45" stroke-width="4" fill="none" stroke-linecap="round"/>`,
  '<path d="M-66 -268H66L60 -261H-60Z" fill="#fff3d0"/>',
].join('');
