/** Time as it stands on a clock, `6:20`: rounded up, so that 0:00 is the end. */
export function clockWords(ms: number): string {
  return secondsOnClock(Math.ceil(Math.max(0, ms) / 1000));
}

/** Time that has gone by: rounded down. */
export function idleWords(ms: number): string {
  return secondsOnClock(Math.floor(Math.max(0, ms) / 1000));
}

/** Whole seconds as minutes and seconds: `2:25`. */
export function secondsOnClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Seconds from `2:25`, `2` (minutes) or `:25`; null where it is no time. */
export function secondsFrom(typed: string): number | null {
  const found = /^\s*(\d{0,3})(?::(\d{1,2}))?\s*$/.exec(typed);
  if (found === null) return null;
  const [, minutes = '', seconds = ''] = found;
  if (minutes === '' && seconds === '') return null;
  return Number(minutes) * 60 + Number(seconds);
}
