import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { brassGradient, clothOf, clothPatterns } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** A lectern whose foot stands at 130, 214 and whose upper edge is at 34. */
export const LECTERN = { width: 260, height: 232, x: 130, y: 214, top: 34 };

export function lecternKey(place: number): string {
  return `lectern-${place % 2}`;
}

export function lecternDrawing(place: number): Drawing {
  return sheet(lecternKey(place), LECTERN, lecternPicture(place), lecternDefs);
}

/** The lectern of the delegation at a place: wood, a cloth of its side, its mark in brass, two microphones. */
export function lecternPicture(place: number): string {
  const cloth = clothOf(place);
  const mark = place % 2 === 0 ? '<circle r="24" ' : '<path d="M0 -29L29 0L0 29L-29 0Z" ';
  return `<ellipse cx="130" cy="214" rx="112" ry="13" fill="url(#under)"/>
    <path d="M34 54H226L208 212H52Z" fill="url(#wood)"/><path d="M34 54H82L76 212H52Z" fill="#1d110b" opacity=".45"/>
    <path d="M70 54H190L183 168H77Z" fill="${cloth.deep}"/><path d="M70 54H190L183 168H77Z" fill="url(#${cloth.pattern})" opacity=".5"/>
    <path d="M77 168H183L182.500 176H77.500Z" fill="url(#brass)"/>
    <g transform="translate(130 110)">${mark}fill="none" stroke="url(#brass)" stroke-width="4"/><g transform="scale(.5)">${mark}fill="url(#brass)"/></g></g>
    <path d="M20 40L32 30H228L240 40V56H20Z" fill="#6b4428"/><path d="M20 40L32 30H228L240 40Z" fill="#a8703f"/><path d="M20 56H240" stroke="#1d110b" stroke-width="2"/>
    <g fill="none" stroke="#0b0d14" stroke-width="4" stroke-linecap="round"><path d="M110 34C106 22 112 14 120 8"/><path d="M150 34C154 22 148 14 140 8"/></g>
    <g fill="#11151f" stroke="${stageColours.brassLight}" stroke-width="1"><ellipse cx="122" cy="7" rx="8" ry="6" transform="rotate(-32 122 7)"/><ellipse cx="138" cy="7" rx="8" ry="6" transform="rotate(32 138 7)"/></g>`;
}

export const lecternDefs = `${clothPatterns}${brassGradient}
  <linearGradient id="wood"><stop offset="0" stop-color="#4a2d1b"/><stop offset=".6" stop-color="#7a4a28"/><stop offset="1" stop-color="#5a371f"/></linearGradient>
  <radialGradient id="under"><stop offset=".3" stop-color="#000" stop-opacity=".6"/><stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient>`;
