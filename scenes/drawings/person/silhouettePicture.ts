import type { Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';
import { hairs } from './hair.ts';
import { headOutline } from './headOutline.ts';
import { type Office, personOf } from './Person.ts';

/** A person in one ink with one rim of light, in the box of 200 x 240 and below it. */
export interface SilhouetteLook {
  readonly place: number;
  readonly office: Office;
  readonly scale: number;
  readonly ink: string;
  /** The light on the inner edge; null for none. */
  readonly rim: string | null;
  /** How far down the body is drawn, in the box's units: 240 is a bust. */
  readonly bottom: number;
}

const PADDING = 8;

/** The silhouette, its box's corner `PADDING` units inside the drawing's; odd places look left. */
export function silhouetteDrawing(look: SilhouetteLook): Drawing {
  const { place, scale, bottom } = look;
  const width = (200 + 2 * PADDING) * scale;
  const height = (bottom + PADDING) * scale;
  const facing = place % 2 === 0 ? '' : 'translate(200 0) scale(-1 1)';
  const body = `<g transform="scale(${scale}) translate(${PADDING} ${PADDING}) ${facing}">${silhouettePicture(look)}</g>`;
  return sheet(silhouetteKey(look), { width, height }, body);
}

export function silhouetteKey({ place, office, scale, ink, rim, bottom }: SilhouetteLook): string {
  return `silhouette-${place % 2}-${office}-${scale}-${ink}-${rim ?? 'bare'}-${bottom}`;
}

/** Where the middle of the foot of a silhouette's box stands on its drawing, as shares of its size. */
export function silhouetteOrigin({ bottom }: Pick<SilhouetteLook, 'bottom'>): {
  readonly x: number;
  readonly y: number;
} {
  return { x: 0.5, y: (240 + PADDING) / (bottom + PADDING) };
}

/** The same as SVG in the box of 200 x 240, looking right, for a picture of one's own. */
export function silhouettePicture({
  place,
  office,
  ink,
  rim,
  bottom,
}: Omit<SilhouetteLook, 'scale'>): string {
  const { back, front } = hairs[personOf(place, office).hair];
  const shapes = `${back}<path d="M10 ${bottom}C10 208 34 190 80 176L81 144H124L124 176C162 186 182 204 190 ${bottom}Z"/><path d="${headOutline}"/><path d="${front}"/>`;
  const light =
    rim === null
      ? ''
      : `<g fill="none" stroke="${rim}" stroke-opacity=".8" stroke-width="4" stroke-linejoin="round" transform="translate(1.6 -1)">${shapes}</g>`;
  return `${light}<g fill="${ink}">${shapes}</g>`;
}
