import type { Ground } from '../Ground.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

type PlatePlace = Place & { readonly width: number };

/** Where the things of the night stand on a ground, in its units. */
export interface NightPlan {
  readonly deskY: number;
  /** The middle of the lamp's lower edge. */
  readonly lamp: Place;
  /** How wide the cone of light is where it meets the desk. */
  readonly coneWidth: number;
  /** The house across: its left edge, and where our window sill cuts it off. */
  readonly facade: Place;
  readonly theirWindow: Place;
  readonly phoneScale: number;
  readonly capitalPhone: Place;
  readonly corridorPhone: Place;
  readonly skyline: Place;
  /** The first of the rows under the skyline. */
  readonly audiences: Place;
  readonly title: Place & { readonly align: 'left' | 'right' };
  readonly plates: readonly [PlatePlace, PlatePlace];
  /** The paper under the door. */
  readonly paper: Place;
}

export const THEIR_WINDOW = { width: 220, height: 158 };
export const AUDIENCE_ROW = 44;

const NARROW = 760;
const LOW = 700;

/** Lays out the night: telephones under the lamp, the capital at the left, the house at the right. */
export function nightPlan({ width, height }: Pick<Ground, 'width' | 'height'>): NightPlan {
  const narrow = width < NARROW;
  const low = height < LOW;
  const deskY = height - (narrow ? 236 : low ? 130 : 158);
  const phoneScale = low ? 0.72 : 0.82;
  const lampX = Math.max(346, width * 0.37);
  const facade = { x: Math.round(width * (narrow ? 0.6 : 0.52)), y: deskY - (narrow ? 178 : 190) };
  const phoneY = deskY + (low ? 12 : 14);
  const top = narrow ? 148 : 60;
  return {
    deskY,
    lamp: { x: lampX, y: deskY - 366 },
    coneWidth: low ? 400 : 560,
    facade,
    theirWindow: {
      x: Math.round(facade.x + (width - facade.x - THEIR_WINDOW.width) / 2),
      y: Math.max(low ? 70 : 96, facade.y * 0.3),
    },
    phoneScale,
    capitalPhone: { x: lampX - 86, y: phoneY },
    corridorPhone: { x: lampX + 160, y: phoneY },
    skyline: { x: 56, y: top },
    audiences: { x: 44, y: top + 46 },
    title: narrow
      ? { x: 40, y: 36, align: 'left' }
      : { x: width - 260, y: facade.y + 44, align: 'right' },
    plates: platesOf({ width, height }, deskY, narrow),
    paper: { x: 100, y: deskY + 26 },
  };
}

function platesOf(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  deskY: number,
  narrow: boolean,
): NightPlan['plates'] {
  if (!narrow) {
    const [drop, pitch] = height < LOW ? [16, 50] : [28, 56];
    const plate = { x: width - 240, y: deskY + drop, width: 200 };
    return [plate, { ...plate, y: plate.y + pitch }];
  }
  const plate = { x: 40, y: height - 64, width: (width - 96) / 2 };
  return [plate, { ...plate, x: plate.x + plate.width + 16 }];
}
