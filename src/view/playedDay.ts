import type { Frame } from './Frame.ts';

/**
 * The day being played, as `2015-06-23`, so that the archive can hold back what came later; null when
 * the verdict has opened everything, or where a scenario does not say which day it is.
 */
export function playedDay({ view, script }: Frame): string | null {
  if (view.verdict !== null) return null;
  const round = view.setting.cut.rounds[view.round];
  const day = script.rounds[round?.id ?? '']?.day ?? '';
  const year = script.dates.match(/\d{4}/g)?.at(-1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const [, number, name] = day.match(/^(\d{1,2}) (\p{L}+)$/u) ?? [];
  const month = months.indexOf(name ?? '') + 1;
  if (year === undefined || number === undefined || month === 0) return null;
  return `${year}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

const months: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2015, month, 15)),
  ),
);

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
