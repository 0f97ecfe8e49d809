import type { Draw } from '../../src/engine/index.ts';

/** Keyed chance that is quicker than the engine's (FNV-1a, mixed), for simulations of thousands of draws. */
export function quickDraw(seed: number): Draw {
  return (key, bound) => {
    let hash = Math.imul(seed ^ 0x811c9dc5, 0x01000193);
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * bound);
  };
}
