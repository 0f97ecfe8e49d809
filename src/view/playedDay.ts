import type { Frame } from './Frame.ts';

/**
 * The day being played, as `2015-06-23`, so that the archive can hold back what came later; null when
 * the verdict has opened everything.
 */
export function playedDay({ view }: Pick<Frame, 'view'>): string | null {
  if (view.verdict !== null) return null;
  return view.setting.cut.rounds[view.round]?.date ?? null;
}

/** A day of the archive in words: `23 June 2015`; what is no day of a calendar stays as it is written. */
export function dayWords({ formats }: Pick<Frame, 'formats'>, day: string): string {
  return Number.isNaN(Date.parse(`${day}T12:00:00Z`)) ? day : formats.day(day);
}
