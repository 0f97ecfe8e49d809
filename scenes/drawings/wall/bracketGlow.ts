import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** Light between two brackets, to be stretched to what they hold. */
export const BRACKET_GLOW = { key: 'bracket-glow', width: 256, height: 96 };

export function bracketGlow(): Drawing {
  const body = `<rect width="256" height="96" fill="url(#across)" mask="url(#down)"/>`;
  return sheet(BRACKET_GLOW.key, BRACKET_GLOW, body, defs);
}

const soft = (id: string, direction: string, colour: string) =>
  `<linearGradient id="${id}" ${direction}><stop offset="0" stop-color="${colour}" stop-opacity="0"/><stop offset=".16" stop-color="${colour}" stop-opacity=".85"/><stop offset=".84" stop-color="${colour}" stop-opacity=".85"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`;

const defs = `${soft('across', 'x2="1"', '#ffe2a0')}${soft('fall', 'x2="0" y2="1"', '#fff')}<mask id="down"><rect width="256" height="96" fill="url(#fall)"/></mask>`;
