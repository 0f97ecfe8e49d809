import type { RenderFunction } from '@observablehq/plot';
import type { ChartGround } from './ChartGround.ts';

/** What every picture has in common: its paper, and letters that are ours. */
export function pictureOf({ width, height, left, right, top, bottom, size }: ChartGround) {
  return {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    style: {
      fontFamily: 'var(--sans)',
      fontSize: `${size}px`,
      color: 'var(--ink-2)',
      background: 'none',
      overflow: 'visible',
    },
  };
}

/** Thousands of dots as one path: an element for each would cost a reader's machine too much. */
export function manyDots(
  spots: readonly { readonly x: number; readonly y: number }[],
  size: number,
): RenderFunction {
  return (_index, scales) => {
    const [x, y] = [scales.x, scales.y];
    if (x === undefined || y === undefined) return null;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const steps = spots.map((spot) => `M${x(spot.x).toFixed(1)} ${y(spot.y).toFixed(1)}h0`);
    path.setAttribute('d', steps.join(''));
    path.setAttribute('stroke', 'var(--rule)');
    path.setAttribute('stroke-width', String(size));
    path.setAttribute('stroke-linecap', 'round');
    return path;
  };
}
