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

/**
 * Where the names at the ends of lines stand, so that none lies on another: at least `apart` from
 * the next, and otherwise as near their ends as can be. Names that are in each other's way share
 * what they have to give; one that is in nobody's way stands at its own line. None stands below
 * `least`.
 */
export function labelHeights(
  ends: readonly number[],
  apart: number,
  least = Number.NEGATIVE_INFINITY,
): readonly number[] {
  const order = ends.map((_, place) => place).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  // Names that touch move as one: the mean of where each would have it (isotonic regression).
  const groups: { places: number[]; sum: number }[] = [];
  for (const [rank, place] of order.entries()) {
    let group = { places: [place], sum: (ends[place] ?? 0) - rank * apart };
    for (let below = groups.at(-1); below !== undefined; below = groups.at(-1)) {
      if (below.sum / below.places.length <= group.sum / group.places.length) break;
      group = { places: [...below.places, ...group.places], sum: below.sum + group.sum };
      groups.pop();
    }
    groups.push(group);
  }
  const heights = [...ends];
  let rank = 0;
  for (const { places, sum } of groups)
    for (const place of places) {
      heights[place] = Math.max(sum / places.length, least) + rank * apart;
      rank += 1;
    }
  return heights;
}
