import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A source of whole numbers from 0 to below `bound`; the same key always draws the same number. */
export type Draw = (key: string, bound: number) => number;

const BYTES = 6;

/**
 * Chance keyed by purpose, so that a fork or another agent does not shift it: each draw is a function
 * of the seed and a key such as `leak/us/3` alone. `bound` is at most 2^32.
 */
export function keyedDraw(seed: number): Draw {
  return (key, bound) => {
    const digest = sha256(utf8ToBytes(`${seed}/${key}`));
    let whole = 0;
    for (let index = 0; index < BYTES; index += 1) whole = whole * 256 + (digest[index] ?? 0);
    return whole % bound;
  };
}
