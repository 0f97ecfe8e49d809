import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** The strip's own height, and how far its shadow falls above and below. */
export const stripSize = { height: 240, shadow: 28 } as const;

const PITCH = 24;

/** Perforated paper across a stage of a width, under cold light, with its shadow. */
export function wireStripDrawing(width: number): Drawing {
  const { height, shadow } = stripSize;
  const holes = Array.from({ length: Math.ceil(width / PITCH) }, (_, index) => {
    const left = 6 + index * PITCH;
    return `M${left} 9h9v6h-9ZM${left} ${height - 15}h9v6h-9Z`;
  });
  const body = [
    `<rect width="${width}" height="${shadow}" fill="url(#above)"/>`,
    `<rect y="${height + shadow}" width="${width}" height="${shadow}" fill="url(#below)"/>`,
    `<g transform="translate(0 ${shadow})"><rect width="${width}" height="${height}" fill="#e9f0f4"/><rect width="${width}" height="${height}" fill="url(#shade)"/>`,
    `<path fill="${stageColours.night}" opacity=".7" d="${holes.join('')}"/>`,
    `<path stroke="#fff" stroke-opacity=".7" stroke-width="1.5" d="M0 .75H${width}"/><path stroke="${stageColours.breach}" stroke-opacity=".5" stroke-width="1.5" d="M0 ${height - 0.75}H${width}"/></g>`,
  ];
  return sheet(
    wireStripKey(width),
    { width, height: height + 2 * shadow },
    body.join(''),
    `${side}${fade('above', '0', '1')}${fade('below', '1', '0')}`,
  );
}

export function wireStripKey(width: number): string {
  return `wire-strip-${Math.round(width)}`;
}

const { breach } = stageColours;

/** Light in the middle of the strip, so that its words stand on plain paper. */
const side = `<linearGradient id="shade"><stop offset="0" stop-color="${breach}" stop-opacity=".4"/><stop offset=".16" stop-color="${breach}" stop-opacity="0"/><stop offset=".86" stop-color="${breach}" stop-opacity="0"/><stop offset="1" stop-color="${breach}" stop-opacity=".32"/></linearGradient>`;

function fade(id: string, from: '0' | '1', to: '0' | '1'): string {
  const dark = (share: string) => (share === '1' ? '.6' : '0');
  return `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-opacity="${dark(from)}"/><stop offset="1" stop-opacity="${dark(to)}"/></linearGradient>`;
}
