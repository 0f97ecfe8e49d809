interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a picture that is drawn for one size covers another: nothing is left bare, the edges are cut. */
export function covering(
  drawn: Size,
  area: Size,
): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = Math.max(area.width / drawn.width, area.height / drawn.height);
  return {
    scale,
    x: (area.width - drawn.width * scale) / 2,
    y: (area.height - drawn.height * scale) / 2,
  };
}

/** The picture as SVG elements that cover an area; what it uses is defined beside it. */
export function covered(drawn: Size, area: Size, body: string): string {
  const { scale, x, y } = covering(drawn, area);
  return `<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`;
}
