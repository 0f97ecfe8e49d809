import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';

/** Where a glass and a pen lie at the table's near edge; null where papers leave no room for them. */
export interface WarePlaces {
  readonly glass: Box | null;
  readonly pen: Box | null;
}

const PEN = { width: 96, height: 200 };
const GLASS = { width: 124, height: 124 };
const LEAST_ROOM = { glass: 112, pen: 92 };

/** Lays a glass to the left and a pen to the right of the papers. */
export function warePlaces(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  papers: readonly Box[],
): WarePlaces {
  const left = Math.min(...papers.map(({ x }) => x));
  const right = Math.max(...papers.map((paper) => paper.x + paper.width));
  const top = Math.min(...papers.map(({ y }) => y));
  const glass = { x: (left - GLASS.width) / 2 + 2, y: Math.min(top + 30, height - 132), ...GLASS };
  const pen = {
    x: right + (width - right - PEN.width) / 2,
    y: Math.min(top - 34, height - PEN.height),
    ...PEN,
  };
  return {
    glass: left >= LEAST_ROOM.glass ? glass : null,
    pen: width - right >= LEAST_ROOM.pen ? pen : null,
  };
}
