import type { ChartMark, ChartView } from '../../../view/debrief/ChartView.ts';

/** The paper that a chart is drawn on, in the pixels of its picture. */
export interface ChartGround {
  /** A phone's: names at the ends of lines become numbers with a key below. */
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of letters. */
  readonly size: number;
}

/** Where a page is so narrow, the pictures of a phone are drawn. */
export const NARROW = '(max-width: 600px)';

export const widePlane: ChartGround = {
  narrow: false,
  width: 720,
  height: 540,
  left: 56,
  right: 16,
  top: 34,
  bottom: 52,
  size: 15,
};

export const narrowPlane: ChartGround = {
  narrow: true,
  width: 312,
  height: 400,
  left: 38,
  right: 6,
  top: 28,
  bottom: 46,
  size: 13,
};

export const wideLines: ChartGround = {
  ...widePlane,
  width: 860,
  height: 360,
  right: 190,
};
export const narrowLines: ChartGround = { ...narrowPlane, height: 300, right: 26 };

/** Where a mark stands, in percent of the picture from the left and from the top. */
export function placeOf(
  { x: across, y: up }: ChartView,
  { width, height, left, right, top, bottom }: ChartGround,
  { x, y }: Pick<ChartMark, 'x' | 'y'>,
): { readonly left: number; readonly top: number } {
  const part = (value: number, { from, to }: ChartView['x']) => (value - from) / (to - from);
  return {
    left: (100 * (left + part(x, across) * (width - left - right))) / width,
    top: (100 * (height - bottom - part(y, up) * (height - top - bottom))) / height,
  };
}
