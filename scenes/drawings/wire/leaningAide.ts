import { stageColours } from '../../../src/view/stageColours.ts';
import type { Box, Drawing } from '../../paint.ts';
import { hairs } from '../person/hair.ts';
import { headOutline } from '../person/headOutline.ts';
import { type Office, personOf } from '../person/Person.ts';
import { sheet } from '../sheet.ts';

/** An aide in the dark of the room after a wire, as far forward as leaning goes. */
export interface Aide {
  readonly place: number;
  readonly office: Office;
  readonly scale: number;
  /** Nearer ones are darker. */
  readonly ink: string;
  /** Degrees toward the middle. */
  readonly lean: number;
}

/** The head has a picture of its own for sitting upright: a turned picture is dear to draw. */
export type AidePart = 'body' | 'head' | 'upright-head';

export const aideParts: readonly AidePart[] = ['body', 'head', 'upright-head'];

/** How far a head is turned back when its aide sits upright, in degrees. */
export const headTurn = 6;

const FOOT = { x: 100, y: 240 };
/** The neck, about which the head turns. */
const NECK = { x: 102, y: 164 };
const HEAD: Box = { x: 28, y: 14, width: 124, height: 152 };
const BODY: Box = { x: -46, y: 136, width: 292, height: 284 };

const shoulders = 'M10 640C10 208 34 190 80 176L81 146H124V176C162 186 182 204 190 640Z';
/** Without the edge where the head sits on the neck. */
const edges = 'M10 640C10 208 34 190 80 176L81 148M124 148V176C162 186 182 204 190 640';

/** A part of an aide. The body lies over the head, so that no line crosses the neck. */
export function aideDrawing(aide: Aide, part: AidePart): Drawing {
  const { scale, lean, place } = aide;
  const box = boxOf(aide, part);
  const facing = place % 2 === 0 ? '' : 'translate(200 0) scale(-1 1)';
  return sheet(
    aideKey(aide, part),
    { width: Math.ceil(box.width * scale), height: Math.ceil(box.height * scale) },
    `<g transform="scale(${scale}) translate(${-box.x} ${-box.y}) ${facing} rotate(${lean} ${FOOT.x} ${FOOT.y}) rotate(${-turnOf(part)} ${NECK.x} ${NECK.y})">${pictures[part](aide)}</g>`,
  );
}

export function aideKey({ place, office, scale, lean }: Aide, part: AidePart): string {
  return `wire-aide-${part}-${place % 2}-${office}-${scale}-${lean}`;
}

/** Where the foot of the portraits' box stands on a part's picture, in whole units. */
export function aideFoot(aide: Aide, part: AidePart): { readonly x: number; readonly y: number } {
  const box = boxOf(aide, part);
  return {
    x: Math.round((FOOT.x - box.x) * aide.scale),
    y: Math.round((FOOT.y - box.y) * aide.scale),
  };
}

/** Where the neck stands from the foot, in whole units. */
export function aideNeck({ lean, place, scale }: Aide): { readonly x: number; readonly y: number } {
  const { x, y } = turned(NECK, FOOT, lean);
  const inward = (place % 2 === 0 ? 1 : -1) * (x - FOOT.x);
  return { x: Math.round(inward * scale), y: Math.round((y - FOOT.y) * scale) };
}

const pictures: Readonly<Record<AidePart, (aide: Aide) => string>> = {
  body: ({ ink }) => `${lit(`<path d="${edges}"/>`)}<path fill="${ink}" d="${shoulders}"/>`,
  head: headOf,
  'upright-head': headOf,
};

function headOf({ place, office, ink }: Aide): string {
  const { back, front } = hairs[personOf(place, office).hair];
  const shapes = `${back}<path d="${headOutline}"/><path d="${front}"/>`;
  return `${lit(shapes)}<g fill="${ink}">${shapes}</g>`;
}

function turnOf(part: AidePart): number {
  return part === 'upright-head' ? headTurn : 0;
}

/** The strip's cold light on the inner edge. */
function lit(shapes: string): string {
  return `<g fill="none" stroke="${stageColours.cold}" stroke-opacity=".8" stroke-width="4" stroke-linejoin="round" transform="translate(1.6 -1)">${shapes}</g>`;
}

/** What a part covers when it leans, in the portraits' units. */
function boxOf({ lean, place }: Aide, part: AidePart): Box {
  const { x, y, width, height } = part === 'body' ? BODY : HEAD;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ].map((corner) => turned(turned(corner, NECK, -turnOf(part)), FOOT, lean));
  const xs = corners.map((corner) => (place % 2 === 0 ? corner.x : 200 - corner.x));
  const ys = corners.map((corner) => corner.y);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.max(...xs)) - left,
    height: (part === 'body' ? BODY.y + BODY.height : Math.ceil(Math.max(...ys))) - top,
  };
}

/** A point turned clockwise about another. */
function turned(
  { x, y }: { readonly x: number; readonly y: number },
  about: { readonly x: number; readonly y: number },
  degrees: number,
): { readonly x: number; readonly y: number } {
  const angle = (degrees * Math.PI) / 180;
  const [across, down] = [x - about.x, y - about.y];
  return {
    x: about.x + across * Math.cos(angle) - down * Math.sin(angle),
    y: about.y + across * Math.sin(angle) + down * Math.cos(angle),
  };
}
