import type { MicroPoints, Tenths } from '../engine/index.ts';

const minus = '\u2212';

/** A number of points as people say it, with at most one decimal: `54.5`, `−3`. */
export function points(value: MicroPoints): string {
  return rounded(value / 1_000_000);
}

/** A change of points with its sign: `+36`, `−1.5`, `0`. */
export function signedPoints(value: MicroPoints): string {
  return withSign(value / 1_000_000);
}

/** A meter's value in whole units: `49`. */
export function units(value: Tenths): string {
  return String(Math.trunc(value / 10)).replace('-', minus);
}

/** A meter's change with its sign, with a decimal only where there is one: `+4`, `−1.5`. */
export function signedUnits(value: Tenths): string {
  return withSign(value / 10);
}

function withSign(value: number): string {
  const text = rounded(value);
  return text === '0' || text.startsWith(minus) ? text : `+${text}`;
}

function rounded(value: number): string {
  const once = Math.round(value * 10) / 10;
  return String(once === 0 ? 0 : once).replace('-', minus);
}
