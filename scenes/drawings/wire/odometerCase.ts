import { stageColours } from '../../../src/view/stageColours.ts';
import type { FigureCell } from '../../figureCells.ts';
import type { Drawing } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** The window of one reel, and what stands around it. */
export const reelSize = { width: 84, height: 132, gap: 7, sign: 26, rim: 12 } as const;

/** The left edges of the cells of an odometer, from the first window's edge, and the width of all. */
export function cellsAcross(cells: readonly FigureCell[]): {
  readonly lefts: readonly number[];
  readonly width: number;
} {
  let width = 0;
  const lefts = cells.map(({ kind }, index) => {
    if (index > 0) width += reelSize.gap;
    const left = width;
    width += kind === 'reel' ? reelSize.width : reelSize.sign;
    return left;
  });
  return { lefts, width };
}

/** The case before the reels: a window for each, shaded as a drum is, in a brass edge. */
export function odometerCase(cells: readonly FigureCell[]): Drawing {
  const { lefts, width } = cellsAcross(cells);
  const { height, rim } = reelSize;
  const outer = { width: width + 2 * rim, height: height + 2 * rim };
  const windows = cells.flatMap(({ kind }, index) => {
    const left = (lefts[index] ?? 0) + rim;
    return kind === 'reel'
      ? [`M${left} ${rim}h${reelSize.width}v${height}h${-reelSize.width}Z`]
      : [];
  });
  const body = [
    `<path fill="${stageColours.night}" fill-rule="evenodd" d="M2 2H${outer.width - 2}V${outer.height - 2}H2Z${windows.join('')}"/>`,
    `<path fill="url(#drum)" d="${windows.join('')}"/>`,
    `<rect x="2" y="2" width="${outer.width - 4}" height="${outer.height - 4}" rx="3" fill="none" stroke="url(#brass)" stroke-width="3"/>`,
    ...cells.map((cell, index) =>
      cell.kind === 'sign' && cell.sign === '.'
        ? `<circle cx="${(lefts[index] ?? 0) + rim + reelSize.sign / 2}" cy="${rim + 106}" r="9" fill="${stageColours.paper}"/>`
        : '',
    ),
  ];
  return sheet(caseKey(cells), outer, body.join(''), `${brassGradient}${drum}`);
}

export function caseKey(cells: readonly FigureCell[]): string {
  return `odometer-${cells.map((cell) => (cell.kind === 'reel' ? 'r' : cell.sign)).join('')}`;
}

const drum = `<linearGradient id="drum" x1="0" y1="0" x2="0" y2="1">${[
  [0, 0.72],
  [0.3, 0],
  [0.7, 0],
  [1, 0.72],
]
  .map(
    ([at, dark]) =>
      `<stop offset="${at}" stop-color="${stageColours.night}" stop-opacity="${dark}"/>`,
  )
  .join('')}</linearGradient>`;
