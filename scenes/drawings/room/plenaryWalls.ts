import type { RoomColours } from './roomColours.ts';
import { skyDefs, windowPicture } from './windowPicture.ts';

const opening = { x: 325, y: 112, width: 256, height: 178 };

/** The large hall: one wide window between curtains. */
export function plenaryWalls(colours: RoomColours): string {
  const folds = [0, 8, 18, 27].map((at) => `M${292 + at} 94V314M${614 - at} 94V314`).join('');
  return [
    windowPicture({ opening, panes: 4, bar: 0.31, view: true }, colours),
    `<g fill="url(#curtain)"><path d="M282 92H338Q330 200 330 262Q327 300 318 320H282Z"/><path d="M624 92H568Q576 200 576 262Q579 300 588 320H624Z"/></g>`,
    `<path d="${folds}" stroke="#000" stroke-opacity=".22" stroke-width="3"/>`,
    `<path d="M276 92H630V101H276Z" fill="${colours.frame}"/>`,
    `<path d="M276 101H630" stroke="${colours.shine}" stroke-opacity=".25" stroke-width="1.5"/>`,
    `<path d="M262 346H644" stroke="#000" stroke-opacity=".24" stroke-width="2"/>`,
  ].join('');
}

export function plenaryDefs(colours: RoomColours): string {
  return `${skyDefs(colours, 116, 290)}<linearGradient id="curtain" gradientUnits="userSpaceOnUse" x1="0" y1="92" x2="0" y2="320"><stop offset="0" stop-color="${colours.wall}"/><stop offset="1" stop-color="${colours.tones[1]}"/></linearGradient>`;
}
