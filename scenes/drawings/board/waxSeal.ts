import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** Wax that nothing opens again: 52 units wide in the middle of 64. */
export const waxSeal: Drawing = sheet(
  'wax-seal',
  { width: 64, height: 64 },
  [
    '<g transform="translate(32 32)">',
    `<path d="M0 -25C8 -27 13 -21 19 -18C26 -14 24 -7 26 0C28 8 21 12 18 18C14 25 7 23 0 26C-8 28 -12 21 -18 18C-25 14 -23 7 -26 0C-28 -8 -21 -12 -18 -18C-14 -25 -7 -23 0 -25Z" fill="${stageColours.red}" filter="url(#cast)"/>`,
    '<circle r="17" fill="none" stroke="#5e0d19" stroke-width="2"/><circle r="15.500" fill="none" stroke="#fff" stroke-opacity=".18" stroke-width="1.5"/>',
    '<path d="M-16 -16Q-6 -22 6 -20" stroke="#fff" stroke-opacity=".32" stroke-width="2.500" fill="none" stroke-linecap="round"/>',
    `<path d="M-8 0L-2 6L9 -7" fill="none" stroke="${stageColours.paper}" stroke-width="3.500" stroke-linecap="round" stroke-linejoin="round"/></g>`,
  ].join(''),
  '<filter id="cast" x="-30%" y="-30%" width="160%" height="170%"><feDropShadow dx="0" dy="3" stdDeviation="2.5" flood-color="#0b0805" flood-opacity=".5"/></filter>',
);
