import { stageColours } from '../../../src/view/stageColours.ts';
import type { Box, Drawing } from '../../paint.ts';
import { sheet } from '../sheet.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** The outline of an item that nobody has seen. */
export function unseenDrawing(size: Size): Drawing {
  const { width, height } = size;
  return sheet(
    unseenKey(size),
    size,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="#fff" fill-opacity=".22" stroke="${stageColours.brassDeep}" stroke-width="1.5" stroke-dasharray="6 5"/>`,
  );
}

export function unseenKey({ width, height }: Size): string {
  return `unseen-${Math.round(width)}-${Math.round(height)}`;
}
