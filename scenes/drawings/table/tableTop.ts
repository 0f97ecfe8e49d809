import type { Drawing } from '../../paint.ts';
import { scatter } from '../room/scatter.ts';
import { sheet } from '../sheet.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The bare top of the table: planks of dark wood with their grain, before any light falls on it. */
export function tableTopDrawing(size: Size): Drawing {
  const { width, height } = size;
  const seams = seamsOf(height);
  const body = [
    `<rect width="${width}" height="${height}" fill="url(#wood)"/>`,
    ...planks(seams, size),
    ...grain(size),
    ...knots(size),
    ...seams.map(
      (y) =>
        `<path d="M0 ${y}H${width}" stroke="#150b05" stroke-opacity=".6" stroke-width="2"/><path d="M0 ${y + 2}H${width}" stroke="#c08a58" stroke-opacity=".14"/>`,
    ),
  ].join('');
  return sheet(tableTopKey(size), size, body, woodGradient);
}

export function tableTopKey({ width, height }: Size): string {
  return `table-top-${Math.round(width)}x${Math.round(height)}`;
}

/** The light of a lamp on the table, to be stretched and added to the wood. */
export const tablePool: Drawing = sheet(
  'table-pool',
  { width: 160, height: 160 },
  '<rect width="160" height="160" fill="url(#pool)"/>',
  '<radialGradient id="pool"><stop offset="0" stop-color="#ffd892" stop-opacity=".5"/><stop offset=".3" stop-color="#ffc878" stop-opacity=".3"/><stop offset=".6" stop-color="#ffb85c" stop-opacity=".12"/><stop offset="1" stop-color="#ffb85c" stop-opacity="0"/></radialGradient>',
);

/** The dark at the table's edges, warm as wood in shadow. */
export const tableEdge: Drawing = sheet(
  'table-edge',
  { width: 160, height: 160 },
  '<rect width="160" height="160" fill="url(#edge)"/>',
  '<radialGradient id="edge" cx=".5" cy=".44" r=".76"><stop offset=".45" stop-color="#0b0703" stop-opacity="0"/><stop offset=".8" stop-color="#0b0703" stop-opacity=".55"/><stop offset="1" stop-color="#0b0703" stop-opacity=".95"/></radialGradient>',
);

const woodGradient =
  '<linearGradient id="wood" x2="0" y2="1"><stop offset="0" stop-color="#573723"/><stop offset=".55" stop-color="#4c2f1e"/><stop offset="1" stop-color="#432a1c"/></linearGradient>';
const PLANK = 252;

function seamsOf(height: number): readonly number[] {
  const count = Math.floor((height - 60) / PLANK);
  return Array.from({ length: count }, (_, index) => 246 + index * PLANK);
}

/** Each plank has a tone of its own. */
function planks(seams: readonly number[], { width, height }: Size): readonly string[] {
  const tones = ['#6a4429', '#2a1810', '#5d3a24', '#341f14'];
  return [0, ...seams].map((top, index) => {
    const bottom = seams[index] ?? height;
    const tone = tones[index % tones.length];
    return `<rect y="${top}" width="${width}" height="${bottom - top}" fill="${tone}" opacity=".16"/>`;
  });
}

function grain({ width, height }: Size): readonly string[] {
  const lines = Math.round(height / 5.5);
  return Array.from({ length: lines }, (_, index) => {
    const [at = 0, bend = 0, weight = 0, start = 0, length = 0, tone = 0] = scatter(
      index * 7 + 31,
      7,
    ).slice(1);
    const y = ((index + at) / lines) * height;
    const from = start < 0.4 ? 0 : (start - 0.4) * width;
    const to = Math.min(width, from + (0.35 + length) * width);
    const wave = (bend - 0.5) * 16;
    const path = `M${n(from)} ${n(y)}C${n(from + (to - from) / 3)} ${n(y + wave)} ${n(from + ((to - from) * 2) / 3)} ${n(y - wave)} ${n(to)} ${n(y + wave / 3)}`;
    const dark = tone < 0.74;
    const colour = dark ? '#160b05' : '#b07c4e';
    const opacity = dark ? 0.08 + weight * 0.26 : 0.05 + weight * 0.1;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-opacity="${opacity.toFixed(2)}" stroke-width="${n(0.7 + weight * 1.9)}"/>`;
  });
}

function knots({ width, height }: Size): readonly string[] {
  const places = [
    [0.13, 0.17],
    [0.83, 0.56],
    [0.42, 0.93],
  ] as const;
  return places.map(([x, y], index) => {
    const rings = Array.from(
      { length: 5 },
      (_, ring) =>
        `<ellipse rx="${10 + ring * 15}" ry="${2.5 + ring * 3.2}" fill="none" stroke="#160b05" stroke-opacity="${(0.3 - ring * 0.05).toFixed(2)}" stroke-width="1.6"/>`,
    );
    return `<g transform="translate(${n(x * width)} ${n(y * height)}) rotate(${index * 2 - 2})">${rings.join('')}<ellipse rx="7" ry="2" fill="#160b05" fill-opacity=".4"/></g>`;
  });
}

function n(value: number): string {
  return value.toFixed(1);
}
