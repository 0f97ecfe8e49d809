import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** Light from above on one speaker, 420 wide at the foot, 640 high. */
export const SPOTLIGHT = { key: 'press-spotlight', width: 440, height: 660, x: 220, y: 620 };

export function spotlight(): Drawing {
  const body = `<path d="M176 0H264L410 620A190 30 0 0 1 30 620Z" fill="url(#cone)"/><ellipse cx="220" cy="620" rx="210" ry="34" fill="url(#pool)"/>`;
  return sheet(SPOTLIGHT.key, SPOTLIGHT, body, defs);
}

const defs = `<linearGradient id="cone" x2="0" y2="1"><stop offset="0" stop-color="#ffe6b0" stop-opacity=".08"/><stop offset=".28" stop-color="#ffe6b0" stop-opacity=".28"/><stop offset=".7" stop-color="#ffd892" stop-opacity=".16"/><stop offset="1" stop-color="#ffd892" stop-opacity=".1"/></linearGradient>
  <radialGradient id="pool"><stop offset="0" stop-color="#ffd892" stop-opacity=".6"/><stop offset="1" stop-color="#ffd892" stop-opacity="0"/></radialGradient>`;
