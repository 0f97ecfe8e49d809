/** One measured number and the bar that it is held against. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What is asked for; null where the number only informs. */
  readonly bar: string | null;
  /** Null where there is no bar, or nothing to measure. */
  readonly holds: boolean | null;
}

export function barred(what: string, value: string, bar: string, holds: boolean): Figure {
  return { what, value, bar, holds };
}

/** A number without a bar. */
export function noted(what: string, value: string): Figure {
  return { what, value, bar: null, holds: null };
}

/** A share between two bounds, both in percent. */
export function shareBetween(
  what: string,
  { part, whole }: Share,
  low: number,
  high: number,
): Figure {
  const bar =
    low <= 0 ? `at most ${high} %` : high >= 100 ? `at least ${low} %` : `${low} to ${high} %`;
  if (whole === 0) return barred(what, 'nothing to measure', bar, false);
  const percent = (100 * part) / whole;
  return barred(
    what,
    `${percent.toFixed(1)} % of ${whole}`,
    bar,
    percent >= low && percent <= high,
  );
}

export interface Share {
  readonly part: number;
  readonly whole: number;
}

export function shareOf<Item>(items: readonly Item[], isPart: (item: Item) => boolean): Share {
  return { part: items.filter(isPart).length, whole: items.length };
}

/** Micro-points as points with one decimal. */
export function points(value: number): string {
  return (value / 1_000_000).toFixed(1);
}

export function lineFor({ what, value, bar, holds }: Figure): string {
  const verdict = holds === null ? '' : holds ? 'holds' : 'DOES NOT HOLD';
  return `  ${what.padEnd(64)} ${value.padStart(20)}  ${(bar === null ? '' : `[${bar}]`).padEnd(28)} ${verdict}`.trimEnd();
}
