import type { Settings } from './Settings.ts';

const LEAST_MS = 2000;
const SIGN_MS = 60;
/** A Han character says as much as three letters. */
const HAN_MS = 180;

const factors: Readonly<Record<Exclude<Settings['auto'], 'off'>, number>> = {
  slow: 2,
  usual: 1,
  fast: 0.5,
};

/** Signs a second. */
const speeds: Readonly<Record<Exclude<Settings['textSpeed'], 'instant'>, number>> = {
  fast: 120,
  usual: 60,
  slow: 30,
};

/** How long words are left to be read before the page goes on by itself; null where it never does. */
export function readingMs(words: string, auto: Settings['auto']): number | null {
  if (auto === 'off') return null;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const all = [...words].length;
  return Math.max(LEAST_MS, (all - han) * SIGN_MS + han * HAN_MS) * factors[auto];
}

/** How many UTF-16 units of a spoken line are seen after so long; never half a character. */
export function seenAfter(words: string, ms: number, speed: Settings['textSpeed']): number {
  if (speed === 'instant') return words.length;
  const signs = Math.floor((ms / 1000) * speeds[speed]);
  if (signs >= words.length) return words.length;
  return [...words].slice(0, signs).join('').length;
}
