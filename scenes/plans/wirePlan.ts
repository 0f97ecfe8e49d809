import type { Aide } from '../drawings/wire/leaningAide.ts';
import { stripSize } from '../drawings/wire/wireStrip.ts';
import type { Ground } from '../Ground.ts';

/** Where everything stands on the stage of the wire. */
export interface WirePlan {
  readonly title: { readonly x: number; readonly y: number };
  readonly stripTop: number;
  /** The foot of each aide, the farthest first. */
  readonly aides: readonly { readonly aide: Aide; readonly x: number; readonly y: number }[];
  /** The folder's upper left corner, as it lies for a counterpart on the right. */
  readonly folder: { readonly x: number; readonly y: number };
  /** The hand's knuckles. */
  readonly hand: { readonly x: number; readonly y: number };
}

const DRAWN = { width: 906, height: 768 };
/** Where the highest head ends as it is drawn, and how far it may stand over the strip. */
const HIGHEST_HEAD = 400;
const OVER_STRIP = 14;
/** From the title's top to the strip under it. */
const TITLE_HEIGHT = 60;

interface SeatedAide {
  readonly aide: Aide;
  /** From the middle of the stage, as it is drawn. */
  readonly fromMiddle: number;
  readonly foot: number;
}

const seated: readonly SeatedAide[] = [
  {
    aide: { place: 1, office: 'economic', scale: 0.8, ink: '#0c1a2e', lean: 4 },
    fromMiddle: 215,
    foot: 640,
  },
  {
    aide: { place: 0, office: 'incidents', scale: 1.05, ink: '#0a1729', lean: 6 },
    fromMiddle: -203,
    foot: 700,
  },
  {
    aide: { place: 1, office: 'incidents', scale: 1.42, ink: '#050b16', lean: 9 },
    fromMiddle: 371,
    foot: 716,
  },
  {
    aide: { place: 0, office: 'head', scale: 1.5, ink: '#060e1b', lean: 9 },
    fromMiddle: -361,
    foot: 720,
  },
];

/** Lays the wire's stage; on another ground the aides keep to their sides and to the table's edge. */
export function wirePlan({ width, height }: Pick<Ground, 'width' | 'height'>): WirePlan {
  const middle = width / 2;
  const spread = Math.min(1.15, width / DRAWN.width);
  const stripTop = Math.round(Math.min(height * 0.224, height - stripSize.height - 300));
  const clear = stripTop + stripSize.height - OVER_STRIP - HIGHEST_HEAD;
  const below = Math.max(height - DRAWN.height, clear);
  return {
    title: { x: 40, y: Math.min(24, stripTop - TITLE_HEIGHT) },
    stripTop,
    aides: seated.map(({ aide, fromMiddle, foot }) => ({
      aide,
      x: Math.round(middle + fromMiddle * spread),
      y: Math.round(foot + below),
    })),
    folder: { x: Math.round(middle - 63), y: height - 136 },
    hand: { x: Math.round(middle + 157), y: height - 104 },
  };
}
