import type { Drawing } from '../paint.ts';
import { sheet } from './sheet.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around the sheet, for its shadow. */
export const sentenceMargin = 12;

/** How far the sheet is narrower at its far edge, on each side. */
const TAPER = 36;

/** The sheet that the sentence lies on, as the table is seen. */
export function sentenceSheetDrawing(size: Size): Drawing {
  const { width, height } = size;
  const outline = `M0 ${height}L${TAPER} 0H${width - TAPER}L${width} ${height}Z`;
  const shadows = [10, 7, 4].map(
    (spread) =>
      `<path d="${outline}" fill="none" stroke="#000" stroke-opacity=".14" stroke-width="${spread * 2}" stroke-linejoin="round" transform="translate(0 3)"/>`,
  );
  return sheet(
    sentenceSheetKey(size),
    { width: width + 2 * sentenceMargin, height: height + 2 * sentenceMargin },
    `<g transform="translate(${sentenceMargin} ${sentenceMargin})">${shadows.join('')}<path d="${outline}" fill="url(#page)"/><path d="M${TAPER} .75H${width - TAPER}" stroke="#fffaf0" stroke-width="1.5"/></g>`,
    '<linearGradient id="page" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fbf0d6"/><stop offset="1" stop-color="#ead9b6"/></linearGradient>',
  );
}

export function sentenceSheetKey({ width, height }: Size): string {
  return `sentence-${Math.round(width)}-${Math.round(height)}`;
}

/** The glow under the open words: lamp light, soft at its ends. */
export const glowDrawing: Drawing = sheet(
  'glow',
  { width: 280, height: 64 },
  '<rect x="18" y="16" width="244" height="32" rx="10" fill="#ffdf94" filter="url(#soft)"/>',
  '<filter id="soft" x="-20%" y="-80%" width="140%" height="260%"><feGaussianBlur stdDeviation="8"/></filter>',
);
