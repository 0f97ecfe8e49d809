import type { Frame } from './Frame.ts';

/**
 * The day being played, as `2015-06-23`, so that the archive can hold back what came later; null when
 * the verdict has opened everything.
 */
export function playedDay({ view }: Frame): string | null {
  if (view.verdict !== null) return null;
  return view.setting.cut.rounds[view.round]?.date ?? null;
}

/** A day of the archive in words: `23 June 2015`. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
