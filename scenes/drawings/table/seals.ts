import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { brassGradient, clothOf, clothPatterns } from '../cloth.ts';
import { sheet } from '../sheet.ts';

const HALF = 22;
const BOX = 56;
const { brassLight, brassDeep, paper, red } = stageColours;
const cast =
  '<filter id="cast" x="-30%" y="-30%" width="160%" height="160%"><feDropShadow dy="2.5" stdDeviation="2" flood-color="#0b0805" flood-opacity=".45"/></filter>';

/** A seal of a side, to be pressed: a disc of its cloth, 44 units wide in the middle of 56. */
export function sealDrawing(place: number): Drawing {
  const cloth = clothOf(place);
  const body = `<g transform="translate(${BOX / 2} ${BOX / 2})"><circle r="${HALF}" fill="${cloth.deep}" filter="url(#cast)"/><circle r="${HALF}" fill="url(#${cloth.pattern})"/><circle r="${HALF - 1}" fill="none" stroke="${brassDeep}" stroke-width="2"/><circle r="16" fill="none" stroke="${brassLight}" stroke-width="1.5"/><path d="M-7 0L-2 5.500L8 -7" fill="none" stroke="${paper}" stroke-width="3.500" stroke-linecap="round" stroke-linejoin="round"/></g>`;
  return sheet(sealKey(place), { width: BOX, height: BOX }, body, `${clothPatterns}${cast}`);
}

export function sealKey(place: number): string {
  return `seal-${place % 2}`;
}

/** Red wax over a brass lock: a clause in force, 40 units wide in the middle of 48. */
export const waxLock: Drawing = sheet(
  'wax-lock',
  { width: 48, height: 48 },
  `<g transform="translate(24 24)"><path d="M0 -19C6 -21 10 -16 15 -14C20 -11 18 -5 20 0C21 6 16 9 14 14C11 19 5 18 0 20C-6 21 -9 16 -14 14C-19 11 -18 5 -20 0C-21 -6 -16 -9 -14 -14C-11 -19 -5 -18 0 -19Z" fill="${red}" filter="url(#cast)"/><circle r="13" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="1.5"/><path d="M-12 -12Q-4 -17 5 -15" stroke="#fff" stroke-opacity=".3" stroke-width="2" fill="none" stroke-linecap="round"/><path d="M-6 -1V-4C-6 -11 6 -11 6 -4V-1" fill="none" stroke="url(#brass)" stroke-width="3"/><rect x="-8" y="-2" width="16" height="11" rx="1.500" fill="url(#brass)" stroke="${brassDeep}" stroke-width=".75"/><path d="M0 2V5" stroke="#2b1c08" stroke-width="2" stroke-linecap="round"/></g>`,
  `${brassGradient}${cast}`,
);
