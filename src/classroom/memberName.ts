import type { Draw } from '../engine/index.ts';
import { FIRST_WORDS, LAST_WORDS } from './nameWords.ts';

/**
 * A made-up name that nobody in `taken` has: the first free one from a drawn place on, in an order that
 * changes both words from one name to the next. `key` names the draw.
 */
export function memberName(draw: Draw, key: string, taken: ReadonlySet<string>): string {
  const count = FIRST_WORDS.length * LAST_WORDS.length;
  const begin = draw(key, count);
  for (let tries = 0; tries < count; tries += 1) {
    const name = nameAt((begin + tries) % count);
    if (!taken.has(name)) return name;
  }
  throw new Error('every name is taken');
}

/** The n-th of all combinations. */
function nameAt(place: number): string {
  const row = Math.floor(place / FIRST_WORDS.length);
  const first = FIRST_WORDS[place % FIRST_WORDS.length] ?? '';
  const last = LAST_WORDS[(place + row) % LAST_WORDS.length] ?? '';
  return `${first} ${last}`;
}
