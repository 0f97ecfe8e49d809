import { stageColours } from '../../../src/view/stageColours.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import type { TitlePlan } from '../../plans/titlePlan.ts';
import { type ChairInks, chairPicture } from '../chair.ts';
import { brassGradient, clothOf, clothPatterns } from '../cloth.ts';
import { sheet } from '../sheet.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const chairInks: ChairInks = { frame: '#1c120d', seat: '#8a5733', light: '#f6d9a0', edge: 0.6 };

/** The room before anybody has sat down: a dark wall, late light on it, a table and two chairs. */
export function titleRoomDrawing(size: Size, plan: TitlePlan): Drawing {
  const { width, height } = size;
  const { x, y, scale, floor } = plan;
  const body = [
    `<rect width="${width}" height="${height}" fill="url(#wall)"/>`,
    `<rect y="${floor}" width="${width}" height="${Math.max(0, height - floor)}" fill="url(#floor)"/>`,
    `<rect y="${floor - 12 * scale}" width="${width}" height="${12 * scale}" fill="#0a101d"/>`,
    `<g transform="translate(${x} ${y}) scale(${scale})">${windowLight()}${furniture()}</g>`,
  ].join('');
  return sheet(titleRoomKey(size), size, body, defs(plan));
}

export function titleRoomKey(size: Size): string {
  return groundKey('title-room', size);
}

/** The window is out of sight; its light stands on wall and floor, with the shadow of its bars. */
function windowLight(): string {
  const wall = 'M84 -440H372L506 40H238Z';
  const floor = 'M238 40H506L640 190H150Z';
  return [
    `<clipPath id="onWall"><path d="${wall}"/></clipPath>`,
    `<path d="${wall}" fill="url(#slab)"/>`,
    '<g clip-path="url(#onWall)"><path d="M216 -460L382 60M30 -196L560 -182" stroke="#141d33" stroke-opacity=".8" stroke-width="13" fill="none"/></g>',
    `<path d="${floor}" fill="url(#spill)"/><path d="M376 40L400 190" stroke="#0b0d16" stroke-opacity=".5" stroke-width="14"/>`,
  ].join('');
}

function furniture(): string {
  return [
    '<ellipse cx="0" cy="196" rx="470" ry="34" fill="url(#under)"/>',
    '<path fill="url(#leg)" d="M-236 18H-208L-214 192H-228ZM208 18H236L228 192H214Z"/>',
    '<path fill="url(#top)" d="M-226 -36H226L282 0H-282Z"/>',
    '<path fill="#20130c" d="M-282 0H282V20H-282Z"/><path fill="url(#brass)" d="M-282 0H282V2.5H-282Z"/>',
    card(-118, 0),
    card(118, 1),
    '<path fill="#000" opacity=".35" d="M-62 -6L-46 -30H50L66 -6Z" transform="translate(4 4)"/>',
    `<path fill="${stageColours.paperLight}" d="M-64 -7L-48 -31H48L64 -7Z"/>`,
    chair(-318, 0),
    chair(318, 1),
  ].join('');
}

function chair(x: number, place: number): string {
  const facing = place === 0 ? 1 : -1;
  return `<g transform="translate(${x} -2) scale(${facing} 1)"><ellipse cx="12" cy="201" rx="104" ry="9" fill="#000" opacity=".45"/>${chairPicture(place, chairInks)}</g>`;
}

/** A name card too far off to be read; its cloth tells whose it is. */
function card(x: number, place: number): string {
  const { plain, pattern } = clothOf(place);
  const band = 'M-40 0L-34 -24H-22L-27 0Z';
  return `<g transform="translate(${x} -14)"><path fill="#000" opacity=".35" d="M-40 0L-34 -24H34L40 0Z" transform="translate(3 4)"/><path fill="${stageColours.shade}" d="M-40 0L-34 -24H34L40 0Z"/><path fill="${plain}" d="${band}"/><path fill="url(#${pattern})" d="${band}"/></g>`;
}

/** Under words above it the light begins too faint to touch them. */
const slabStops: Readonly<Record<TitlePlan['words'], string>> = {
  beside:
    '<stop offset="0" stop-color="#e8bd7c" stop-opacity=".5"/><stop offset="1" stop-color="#d9a767" stop-opacity=".26"/>',
  above:
    '<stop offset="0" stop-color="#e8bd7c" stop-opacity="0"/><stop offset=".3" stop-color="#e8bd7c" stop-opacity=".08"/><stop offset=".6" stop-color="#e8bd7c" stop-opacity=".4"/><stop offset="1" stop-color="#d9a767" stop-opacity=".26"/>',
};

function defs({ x, y, scale, words }: TitlePlan): string {
  return [
    clothPatterns,
    brassGradient,
    `<radialGradient id="wall" gradientUnits="userSpaceOnUse" cx="${x + 60 * scale}" cy="${y - 160 * scale}" r="${760 * scale}"><stop offset="0" stop-color="#26324f"/><stop offset=".5" stop-color="#16223c"/><stop offset="1" stop-color="${stageColours.night}"/></radialGradient>`,
    `<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#191722"/><stop offset="1" stop-color="#090d17"/></linearGradient>`,
    `<linearGradient id="slab" gradientUnits="userSpaceOnUse" x1="120" y1="-440" x2="420" y2="40">${slabStops[words]}</linearGradient>`,
    '<linearGradient id="spill" gradientUnits="userSpaceOnUse" x1="0" y1="40" x2="0" y2="190"><stop offset="0" stop-color="#d9a767" stop-opacity=".28"/><stop offset="1" stop-color="#d9a767" stop-opacity="0"/></linearGradient>',
    '<radialGradient id="under"><stop offset="0" stop-color="#000" stop-opacity=".6"/><stop offset=".6" stop-color="#000" stop-opacity=".35"/><stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient>',
    '<linearGradient id="top" gradientUnits="userSpaceOnUse" x1="-282" y1="0" x2="282" y2="0"><stop offset="0" stop-color="#3d2417"/><stop offset=".5" stop-color="#8a5936"/><stop offset="1" stop-color="#4a2d1d"/></linearGradient>',
    '<linearGradient id="leg" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#24160e"/><stop offset="1" stop-color="#120b08"/></linearGradient>',
  ].join('');
}
