import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import type { Office } from '../person/Person.ts';
import { silhouettePicture } from '../person/silhouettePicture.ts';
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

const BOX = { left: -70, top: -40, width: 340, height: 460 };

/** The aide's picture; `aideFoot` is where the foot of the portraits' box stands on it. */
export function aideDrawing(aide: Aide): Drawing {
  const { place, office, scale, ink, lean } = aide;
  const facing = place % 2 === 0 ? '' : 'translate(200 0) scale(-1 1)';
  const picture = silhouettePicture({ place, office, ink, rim: stageColours.cold, bottom: 640 });
  return sheet(
    aideKey(aide),
    { width: Math.ceil(BOX.width * scale), height: Math.ceil(BOX.height * scale) },
    `<g transform="scale(${scale}) translate(${-BOX.left} ${-BOX.top}) ${facing} rotate(${lean} 100 240)">${picture}</g>`,
  );
}

/** The foot of the portraits' box on the drawing, as shares of its size. */
export const aideFoot = {
  x: (100 - BOX.left) / BOX.width,
  y: (240 - BOX.top) / BOX.height,
} as const;

export function aideKey({ place, office, scale, lean }: Aide): string {
  return `wire-aide-${place % 2}-${office}-${scale}-${lean}`;
}
