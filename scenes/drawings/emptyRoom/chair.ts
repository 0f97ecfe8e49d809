import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** A chair pushed back from a table; its legs stand at 120, 366. */
export const CHAIR = { key: 'chair', width: 240, height: 400, x: 120, y: 366 };

export function chairDrawing(): Drawing {
  const body = `<g transform="translate(110 166)"><ellipse cx="-20" cy="206" rx="110" ry="14" fill="url(#cast)"/>${chairPicture}</g>`;
  return sheet(CHAIR.key, CHAIR, body, chairDefs);
}

/** The same as SVG, its seat's middle near 0, 50 and its legs down to 200. */
export const chairPicture = `<path fill="#23150d" d="M-62 -150Q-64 -160 -54 -160H24Q34 -160 33 -150L28 40H-56Z"/>
  <path fill="#7a4a28" d="M-52 -148H22L18 30H-47Z"/><path fill="#a8683a" d="M-8 -148H22L18 30H-6Z"/>
  <path fill="#2b1a10" d="M-64 36H78Q88 36 88 46V60H-64Z"/><path fill="#b9793f" d="M-60 34H76L88 46H-64Z"/>
  <path fill="#3a2316" d="M-20 58H-10L-12 170H-20ZM40 58H50L54 170H46Z"/>
  <path fill="#5a3820" d="M-60 58H-46L-52 200H-64ZM68 58H84L92 200H80Z"/>
  <path d="M33 -150L28 36M-46 60L-52 198M84 60L92 198" stroke="#f6d9a0" stroke-width="3" opacity=".8"/>`;

const chairDefs =
  '<radialGradient id="cast"><stop offset=".2" stop-color="#0d0a12" stop-opacity=".6"/><stop offset="1" stop-color="#0d0a12" stop-opacity="0"/></radialGradient>';
