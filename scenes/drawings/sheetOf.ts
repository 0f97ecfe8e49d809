import type { Box, Drawing } from '../paint.ts';
import { sheet } from './sheet.ts';

/** One picture of a sheet: SVG in units of its own, and the part of it that is shown. */
export interface SheetPart {
  readonly box: Box;
  readonly picture: string;
}

/** Between two pictures, so that neither bleeds into the other. */
const GAP = 4;

/** Sets pictures side by side on one sheet, each `scale` times its size and a frame by its name. */
export function sheetOf(
  key: string,
  scale: number,
  parts: Readonly<Record<string, SheetPart>>,
  defs = '',
): Drawing {
  let left = 0;
  const frames: Record<string, Box> = {};
  const bodies = Object.entries(parts).map(([name, { box, picture }], index) => {
    const width = Math.ceil(box.width * scale);
    const height = Math.ceil(box.height * scale);
    frames[name] = { x: left, y: 0, width, height };
    const body = `<clipPath id="part${index}"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></clipPath><g transform="translate(${left} 0) scale(${scale}) translate(${-box.x} ${-box.y})"><g clip-path="url(#part${index})">${picture}</g></g>`;
    left += width + GAP;
    return body;
  });
  const height = Math.max(...Object.values(frames).map((frame) => frame.height));
  return { ...sheet(key, { width: left - GAP, height }, bodies.join(''), defs), frames };
}
