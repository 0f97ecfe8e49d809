import type { Drawing } from '../paint.ts';

/** Turns a body of SVG elements into a drawing of a size, with the definitions that it uses. */
export function sheet(
  key: string,
  size: { readonly width: number; readonly height: number },
  body: string,
  defs = '',
): Drawing {
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${defs}</defs>${body}</svg>`;
  return { key, width, height, svg };
}
