import { stageColours } from '../../src/view/stageColours.ts';
import type { Drawing } from '../paint.ts';
import { brassGradient, clothOf, clothPatterns } from './cloth.ts';
import { sheet } from './sheet.ts';

/** A token is placed, only proposed, or face down until all are revealed. */
export type TokenFace = 'placed' | 'proposed' | 'sealed';

const HALF = 24;
/** The side of the square that a token's picture stands in with the shadow that it casts, at its own width of 48. */
export const TOKEN_BOX = 80;

/** A token's picture at 48 units, in the middle of its square: a disc on the left, a diamond on the right. */
export function tokenDrawing(place: number, face: TokenFace): Drawing {
  const body = `<g transform="translate(${TOKEN_BOX / 2} ${TOKEN_BOX / 2})">${faces[face](place)}</g>`;
  return sheet(tokenKey(place, face), { width: TOKEN_BOX, height: TOKEN_BOX }, body, defs);
}

export function tokenKey(place: number, face: TokenFace): string {
  return `token-${place % 2}-${face}`;
}

/** How large a token's picture is for a token of a width. */
export function tokenScale(width: number): number {
  return width / (2 * HALF);
}

const faces: Readonly<Record<TokenFace, (place: number) => string>> = {
  placed: (place) => {
    const cloth = clothOf(place);
    return [
      shape(
        place,
        HALF,
        `fill="${cloth.plain}" stroke="${stageColours.brassLight}" stroke-width="3" filter="url(#cast)"`,
      ),
      shape(place, HALF - 1.5, `fill="url(#${cloth.pattern})"`),
      shape(place, HALF * 0.42, `fill="${cloth.deep}"`),
      shape(place, HALF * 0.2, `fill="${stageColours.paper}"`),
    ].join('');
  },
  proposed: (place) => {
    const cloth = clothOf(place);
    return shape(
      place,
      HALF,
      `fill="${cloth.light}" fill-opacity=".35" stroke="${cloth.plain}" stroke-width="3" stroke-dasharray="6 4"`,
    );
  },
  sealed: (place) =>
    [
      shape(
        place,
        HALF,
        `fill="url(#brass)" stroke="${stageColours.brassDeep}" stroke-width="3" filter="url(#cast)"`,
      ),
      shape(place, HALF * 0.62, `fill="none" stroke="${stageColours.brassDeep}" stroke-width="2"`),
    ].join(''),
};

function shape(place: number, half: number, attributes: string): string {
  if (place % 2 === 0) return `<circle r="${half}" ${attributes}/>`;
  const tip = half * 1.2;
  return `<path d="M0 ${-tip}L${tip} 0L0 ${tip}L${-tip} 0Z" stroke-linejoin="round" ${attributes}/>`;
}

const defs = `${clothPatterns}${brassGradient}<filter id="cast" x="-30%" y="-30%" width="160%" height="160%"><feDropShadow dx="0" dy="2.5" stdDeviation="2" flood-color="#0b0805" flood-opacity=".45"/></filter>`;
