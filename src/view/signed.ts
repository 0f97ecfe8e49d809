import type { MicroPoints, Tenths } from '../engine/index.ts';
import type { Frame } from './Frame.ts';

type Formats = Pick<Frame, 'formats'>;
type Values = Pick<Frame, 'formats' | 'covered' | 't'>;

/** A number of points as people say it, with at most one decimal: `54.5`, `−3`; covered, no number. */
export function points({ formats, covered, t }: Values, value: MicroPoints): string {
  return covered ? t('cover.value') : formats.number(value / 1_000_000);
}

/** A change of points with its sign: `+36`, `−1.5`, `0`; covered, no number. */
export function signedPoints({ formats, covered, t }: Values, value: MicroPoints): string {
  return covered ? t('cover.value') : formats.signed(value / 1_000_000);
}

/** A meter's value in whole units: `49`. */
export function units({ formats }: Formats, value: Tenths): string {
  return formats.number(Math.trunc(value / 10));
}

/** A meter's change with its sign, with a decimal only where there is one: `+4`, `−1.5`. */
export function signedUnits({ formats }: Formats, value: Tenths): string {
  return formats.signed(value / 10);
}
