import type { ChartView, Spot } from './ChartView.ts';

/** One line of a chart: its colour tells the delegation, its dashes and marks tell it from the others. */
export interface Series {
  readonly name: string;
  /** The delegation's place; null for what belongs to all. */
  readonly side: number | null;
  /** The place of its dashes and marks. */
  readonly pattern: number;
  readonly spots: readonly Spot[];
}

/** A chart of lines over time. */
export interface LinesView extends ChartView {
  readonly series: readonly Series[];
  /** Whether a value holds until the next one. */
  readonly stepped: boolean;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly thresholds: readonly { readonly y: number; readonly label: string }[];
}

/** Where the names at the ends of lines stand, so that none lies on another: at least `apart` from the next. */
export function labelHeights(ends: readonly number[], apart: number): readonly number[] {
  const order = ends.map((_, place) => place).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const heights = [...ends];
  // Pushed up from below, then pulled back by half of what the topmost was pushed.
  let least = -Infinity;
  for (const place of order) {
    const height = Math.max(ends[place] ?? 0, least);
    heights[place] = height;
    least = height + apart;
  }
  const pushed = Math.max(0, ...heights.map((height, place) => height - (ends[place] ?? 0)));
  return heights.map((height) => height - pushed / 2);
}
