import { stageColours } from '../../../src/view/stageColours.ts';
import type { Drawing } from '../../paint.ts';
import { clothOf, clothPatterns } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** A wax seal of 68 units in the middle of a square of 80. */
const SIDE_SEAL = { width: 80, height: 80 };

export function sideSealKey(place: number): string {
  return `side-seal-${place % 2}`;
}

/** The seal under a signature: the side's wax, toothed, with its token pressed into it. */
export function sideSeal(place: number): Drawing {
  const cloth = clothOf(place);
  const mark = (half: number) =>
    place % 2 === 0
      ? `<circle r="${half}"`
      : `<path d="M0 ${-half * 1.2}L${half * 1.2} 0L0 ${half * 1.2}L${-half * 1.2} 0Z"`;
  const body = `<ellipse cx="41" cy="44" rx="34" ry="33" fill="#0b0805" opacity=".35"/>
    <g transform="translate(40 40)"><path fill="${cloth.plain}" d="${teeth()}"/>
    <circle r="23" fill="${cloth.deep}" opacity=".55"/><circle r="23" fill="none" stroke="${stageColours.brassLight}" stroke-width="1.5"/>
    ${mark(12)} fill="${cloth.plain}" stroke="${stageColours.brassLight}" stroke-width="1.5"/>${mark(11)} fill="url(#${cloth.pattern})"/>${mark(4)} fill="${stageColours.paper}"/>
    <path d="M-22 -20Q-8 -33 12 -29" stroke="#fff" stroke-opacity=".3" stroke-width="2" fill="none" stroke-linecap="round"/></g>`;
  return sheet(sideSealKey(place), SIDE_SEAL, body, clothPatterns);
}

function teeth(): string {
  const points = Array.from({ length: 24 }, (_, tooth) => {
    const angle = (tooth * 15 * Math.PI) / 180;
    const radius = tooth % 2 === 0 ? 30 : 34;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
