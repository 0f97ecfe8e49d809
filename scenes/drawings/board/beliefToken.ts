import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

const HALF = 15.5;
const BOX = 40;

/** A token of belief: ivory, so that nobody owns it; 31 units wide in the middle of 40. */
export const beliefToken: Drawing = sheet(
  'belief-token',
  { width: BOX, height: BOX },
  [
    `<g transform="translate(${BOX / 2} ${BOX / 2 - 1})">`,
    `<ellipse cx="1" cy="4" rx="16" ry="14.500" fill="#000" opacity=".38"/>`,
    `<circle r="${HALF}" fill="url(#ivory)" stroke="${stageColours.brassDeep}" stroke-width="1.5"/>`,
    `<circle r="9" fill="none" stroke="${stageColours.brassDeep}" stroke-width="1.2"/>`,
    '<path d="M-10 -7A12.500 12.500 0 0 1 4 -12" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="1.8" stroke-linecap="round"/></g>',
  ].join(''),
  '<radialGradient id="ivory" cx=".35" cy=".3" r=".9"><stop offset="0" stop-color="#fff6df"/><stop offset="1" stop-color="#d8bd84"/></radialGradient>',
);

/** How wide a token is drawn. */
export const tokenWidth: number = 2 * HALF;
