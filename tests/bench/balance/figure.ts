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
    `${percent.toFixed(1)} % of ${whole} (${intervalOf({ part, whole })})`,
    bar,
    percent >= low && percent <= high,
  );
}

/** Where the share lies with 95 percent certainty, in percent: Wilson's interval, decisions taken to be independent. */
function intervalOf({ part, whole }: Share): string {
  const share = part / whole;
  const z = 1.96;
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  const [low, high] = [-spread, spread].map(
    (by) => (100 * (share + (z * z) / (2 * whole) + by)) / scale,
  ) as [number, number];
  return `${low.toFixed(0)}-${high.toFixed(0)}`;
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
  return `  ${what.padEnd(64)} ${value.padStart(24)}  ${(bar === null ? '' : `[${bar}]`).padEnd(28)} ${verdict}`.trimEnd();
}
