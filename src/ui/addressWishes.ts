import type { SceneryWish } from './sceneryTier.ts';

/** What the address of the page asks for: `?seed=7&pace=0&view=text`. */
export interface AddressWishes {
  /** The deal of the next games; null where each has its own. */
  readonly seed: number | null;
  /** Whether the others answer at once, without the pause in which one reads. */
  readonly pace: 'usual' | 'at-once';
  /** How the room is drawn; null where the settings say. */
  readonly scenery: SceneryWish | null;
}

/** Reads the address's query; whatever is not a wish of this page is passed over. */
export function addressWishes(query: string): AddressWishes {
  const asked = new URLSearchParams(query);
  const seed = asked.get('seed');
  return {
    seed: seed !== null && /^\d{1,15}$/.test(seed) ? Number(seed) : null,
    pace: asked.get('pace') === '0' ? 'at-once' : 'usual',
    scenery: sceneryOf(asked.get('view')),
  };
}

/** `?view=text` leaves the picture out; `webgl`, `canvas` and `auto` say how it is drawn. */
function sceneryOf(view: string | null): SceneryWish | null {
  if (view === 'text') return 'none';
  return view === 'webgl' || view === 'canvas' || view === 'auto' ? view : null;
}
