import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { scatter } from '../room/scatter.ts';
import { sheet } from '../sheet.ts';

/** A sheet of paper, lit from above, to be stretched to its size. */
export const sheetPaper: Drawing = sheet(
  'paper-sheet',
  { width: 200, height: 424 },
  `<rect width="200" height="424" fill="url(#fall)"/>${fibres(200, 424)}`,
  '<linearGradient id="fall" x2="0" y2="1"><stop offset="0" stop-color="#fbf3e0"/><stop offset="1" stop-color="#f1e5cb"/></linearGradient>',
);

/** The paper of an offer: smoother, and brighter than a folder's. */
export const slipPaper: Drawing = sheet(
  'paper-slip',
  { width: 320, height: 96 },
  `<rect width="320" height="96" fill="url(#fall)"/>${fibres(320, 96)}`,
  '<linearGradient id="fall" x2=".3" y2="1"><stop offset="0" stop-color="#fdf7e9"/><stop offset="1" stop-color="#f7eeda"/></linearGradient>',
);

/** A soft shadow with a margin of `SHADOW_MARGIN` of its own, to be stretched under a thing. */
export const softShadow: Drawing = sheet(
  'soft-shadow',
  { width: 160, height: 160 },
  '<rect x="20" y="20" width="120" height="120" rx="3" fill="#0b0805" filter="url(#soft)"/>',
  '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="7"/></filter>',
);

/** The part of the shadow's picture that lies outside the thing, on each side. */
export const SHADOW_MARGIN = 20 / 160;

/** The tab of a folder, over the left end of its back. */
export const folderTab: Drawing = sheet(
  'folder-tab',
  { width: 92, height: 16 },
  '<path fill="url(#tab)" d="M0 16V3Q0 0 3 0H76Q79 0 81 2L92 16Z"/><path fill="#fff" opacity=".22" d="M3 0H76Q79 0 81 2H2Q2 1 3 0Z"/>',
  '<linearGradient id="tab" x2="0" y2="1"><stop offset="0" stop-color="#d3b785"/><stop offset="1" stop-color="#c9ab78"/></linearGradient>',
);

/** The board of a folder: it looks out around the sheet. */
export const folderBack: Drawing = sheet(
  'folder-back',
  { width: 64, height: 128 },
  '<rect width="64" height="128" fill="url(#board)"/><rect width="64" height="2" fill="#fff" opacity=".18"/>',
  `<linearGradient id="board" x2="0" y2="1"><stop offset="0" stop-color="#c9ab78"/><stop offset="1" stop-color="#b4945f"/></linearGradient>`,
);

function fibres(width: number, height: number): string {
  return Array.from({ length: Math.round((width * height) / 1100) }, (_, index) => {
    const [x = 0, y = 0, turn = 0, long = 0] = scatter(index * 13 + 5, 5).slice(1);
    const [dx, dy] = [(turn - 0.5) * 16, (long - 0.5) * 10];
    return `<path d="M${(x * width).toFixed(1)} ${(y * height).toFixed(1)}q${(dx / 2).toFixed(1)} ${(dy + 2).toFixed(1)} ${dx.toFixed(1)} ${dy.toFixed(1)}" fill="none" stroke="${stageColours.brassDeep}" stroke-opacity=".07" stroke-width=".8"/>`;
  }).join('');
}
