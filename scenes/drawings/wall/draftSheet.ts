import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** The draft as a small sheet: ruled lines, two of them in brackets. */
export const DRAFT_SHEET = { key: 'draft-sheet', width: 52, height: 56 };

export function draftSheet(): Drawing {
  const line = (y: number, from: number, to: number) => `M${from} ${y}H${to}`;
  const body = `<path d="M9 7H45V53H9Z" fill="#000" opacity=".35"/>
    <g transform="rotate(-4 26 28)"><path d="M8 4H36L44 12V52H8Z" fill="${stageColours.paper}"/><path d="M36 4V12H44Z" fill="${stageColours.shade}"/>
    <path d="${line(17, 14, 32)}${line(23, 14, 38)}${line(41, 14, 38)}${line(47, 14, 28)}" stroke="${stageColours.ink}" stroke-width="2" opacity=".75"/>
    <path d="${line(32, 20, 32)}" stroke="${stageColours.brassDeep}" stroke-width="2"/>
    <path d="M18 28H14V36H18M34 28H38V36H34" fill="none" stroke="url(#brass)" stroke-width="2.5"/></g>`;
  return sheet(DRAFT_SHEET.key, DRAFT_SHEET, body, brassGradient);
}
