import type { Box } from '../../paint.ts';
import type { RoomColours } from './roomColours.ts';

/** A window on the far wall: how many panes, where its cross bar runs, and what stands outside. */
export interface WindowPlan {
  readonly opening: Box;
  readonly panes: number;
  /** Where the cross bar runs, as a share of the height. */
  readonly bar: number;
  readonly view: boolean;
}

const BAR = 10;

/** A window with the light behind it, as SVG. */
export function windowPicture(
  { opening, panes, bar, view }: WindowPlan,
  colours: RoomColours,
): string {
  const { x, y, width, height } = opening;
  const paneWidth = (width - (panes - 1) * BAR) / panes;
  const glass = Array.from({ length: panes }, (_, index) => {
    const left = x + index * (paneWidth + BAR);
    return `<rect x="${left}" y="${y}" width="${paneWidth}" height="${height}"/>`;
  }).join('');
  const cross = y + height * bar;
  return [
    `<rect x="${x - 8}" y="${y - 8}" width="${width + 16}" height="${height + 16}" fill="${colours.frame}"/>`,
    `<clipPath id="glass${x}">${glass}</clipPath>`,
    `<g clip-path="url(#glass${x})"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#sky)"/>`,
    view ? outside(opening, colours) : '',
    '</g>',
    `<path d="M${x} ${cross}H${x + width}" stroke="${colours.frame}" stroke-width="6"/>`,
    `<path fill="${colours.windowFoot}" opacity=".5" d="M${x - 16} ${y + height + 8}H${x + width + 16}L${x + width + 24} ${y + height + 16}H${x - 24}Z"/>`,
  ].join('');
}

/** The sky behind all windows of a room. */
export function skyDefs({ windowTop, windowFoot }: RoomColours, top: number, foot: number): string {
  return `<linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="${top}" x2="0" y2="${foot}"><stop offset="0" stop-color="${windowTop}"/><stop offset="1" stop-color="${windowFoot}"/></linearGradient>`;
}

/** Trees and an obelisk, far off and pale. */
function outside({ x, y, width, height }: Box, { windowTop }: RoomColours): string {
  const ground = y + height;
  const crowns = [0.03, 0.13, 0.22, 0.33, 0.42, 0.52, 0.6, 0.7, 0.79, 0.9, 0.99]
    .map((at, index) => {
      const radius = 13 + ((index * 7) % 11);
      return `<circle cx="${x + width * at}" cy="${ground - 4}" r="${radius}"/>`;
    })
    .join('');
  const foot = x + width * 0.665;
  const tip = ground - height * 0.55;
  return `<g fill="${windowTop}" opacity=".5"><path d="M${foot - 6} ${ground}L${foot - 3.6} ${tip}L${foot} ${tip - 9}L${foot + 3.6} ${tip}L${foot + 6} ${ground}Z"/></g><g fill="${windowTop}" opacity=".75">${crowns}</g>`;
}
