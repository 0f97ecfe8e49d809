import { stageColours } from '../../src/view/stageColours.ts';

/**
 * The cloth of a side by its place at the table: 0 is striped, 1 is dotted. Pattern and shape tell
 * the sides apart, colour only helps.
 */
export interface Cloth {
  readonly plain: string;
  readonly onNight: string;
  readonly deep: string;
  readonly light: string;
  /** The id of the pattern in `clothPatterns`. */
  readonly pattern: string;
}

const cloths: readonly [Cloth, Cloth] = [
  {
    plain: stageColours.side0,
    onNight: stageColours.side0OnNight,
    deep: stageColours.side0Deep,
    light: stageColours.side0Light,
    pattern: 'stripes',
  },
  {
    plain: stageColours.side1,
    onNight: stageColours.side1OnNight,
    deep: stageColours.side1Deep,
    light: stageColours.side1Light,
    pattern: 'dots',
  },
];

/** The cloth of the delegation that sits at a place; further places take the two in turn. */
export function clothOf(place: number): Cloth {
  return place % 2 === 0 ? cloths[0] : cloths[1];
}

/** SVG definitions of both patterns and of the brass. */
export const clothPatterns = `<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="#fff" opacity=".34"/></pattern><pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3.5" cy="3.5" r="1.5" fill="#fff" opacity=".42"/></pattern>`;

export const brassGradient = `<linearGradient id="brass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${stageColours.brassLight}"/><stop offset=".5" stop-color="${stageColours.brass}"/><stop offset="1" stop-color="${stageColours.brassDeep}"/></linearGradient>`;
