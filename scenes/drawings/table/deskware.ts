import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

const shadow =
  '<filter id="soft" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="6"/></filter><filter id="cast" x="-60%" y="-20%" width="240%" height="150%"><feDropShadow dx="4" dy="7" stdDeviation="5" flood-color="#0b0805" flood-opacity=".55"/></filter>';

/** A fountain pen that was laid down at a slant. */
export const penDrawing: Drawing = sheet(
  'pen',
  { width: 96, height: 200 },
  `<g transform="translate(46 92) rotate(20)" filter="url(#cast)"><rect x="-7" y="-70" width="14" height="128" rx="6" fill="${stageColours.navy}"/><rect x="-7" y="-70" width="5" height="128" rx="2.500" fill="#fff" opacity=".1"/><rect x="-7" y="-4" width="14" height="8" fill="url(#brass)"/><path d="M-6 58L0 92L6 58Z" fill="url(#brass)"/><path d="M0 66V88" stroke="${stageColours.brassDeep}" stroke-width="1"/><rect x="4" y="-62" width="4" height="46" rx="2" fill="url(#brass)"/></g>`,
  `${brassGradient}${shadow}`,
);

/** A glass of water from above, with the lamp in it. */
export const glassDrawing: Drawing = sheet(
  'glass',
  { width: 124, height: 124 },
  '<g transform="translate(56 56)"><ellipse cx="8" cy="9" rx="44" ry="42" fill="#000" opacity=".4" filter="url(#soft)"/><circle r="38" fill="#f6e7c6" opacity=".18"/><circle r="38" fill="none" stroke="#fff2d2" stroke-opacity=".75" stroke-width="2.500"/><circle r="29" fill="#dfe7df" opacity=".16"/><circle r="29" fill="none" stroke="#fff" stroke-opacity=".4"/><path d="M-20 -14A25 25 0 0 1 4 -25" stroke="#fff" stroke-width="3" stroke-linecap="round" fill="none" opacity=".8"/><path d="M10 22A25 25 0 0 0 22 10" stroke="#ffe7b0" stroke-width="2" stroke-linecap="round" fill="none" opacity=".5"/></g>',
  shadow,
);
