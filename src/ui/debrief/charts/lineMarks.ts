import type { Series } from '../../../view/debrief/LinesView.ts';

const dashes = ['none', '10 5', '2 4', '14 4 3 4'] as const;
const symbols = ['circle', 'diamond', 'triangle', 'square'] as const;

/** A delegation's colour by its place, and what belongs to all in ink; `ink` is the one for letters. */
export function inkOf(place: number | null, use: 'fill' | 'ink' = 'fill'): string {
  if (place === null) return 'var(--ink)';
  const name = place > 1 ? 'gold' : `side${place}`;
  return use === 'ink' ? `var(--${name}-ink)` : `var(--${name})`;
}

/** A series' colour: its delegation's, every second one of a delegation towards ink, to be told apart. */
export function strokeOf(series: Series, all: readonly Series[]): string {
  const whole = inkOf(series.side);
  const turn = all.filter(({ side }) => side === series.side).indexOf(series);
  return turn % 2 === 0 ? whole : `color-mix(in srgb, ${whole} 45%, var(--ink))`;
}

/** How a line is dashed, so that lines of one colour are told apart. */
export function dashOf({ pattern }: Series): string {
  return dashes[pattern % dashes.length] ?? dashes[0];
}

/** The shape of a line's marks. */
export function symbolOf({ pattern }: Series): (typeof symbols)[number] {
  return symbols[pattern % symbols.length] ?? symbols[0];
}
