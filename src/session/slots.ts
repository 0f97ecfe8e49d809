import type { BrowserStore, Stored } from './browserStore.ts';
import { branchOf, lineOf } from './gameLine.ts';
import { type GameFacts, type SavedGame, savedGameFrom } from './SavedGame.ts';
import { slotName } from './slotName.ts';

/** How many places there are for games that somebody puts aside, numbered from 1. */
const SLOTS = 10;

/** A copy of a game at a point, put aside under a name. */
export interface KeptSlot {
  readonly name: string;
  /** When it was put aside, in milliseconds since 1970. */
  readonly when: number;
  /** How the game had ended; null where it was not over. */
  readonly ending: string | null;
  /** The game as it stood, under the id that it had. */
  readonly game: SavedGame;
}

/** What a place holds. */
export type Slot =
  | { readonly place: number; readonly state: 'empty' | 'damaged' }
  | { readonly place: number; readonly state: 'kept'; readonly kept: KeptSlot };

/** The slots of this browser: every one is a value in, a value out, and never an exception. */
export interface Slots {
  /** All places in their order. */
  list(): Promise<Stored<readonly Slot[]>>;
  /** Null where the place is empty, or its record is damaged. */
  read(place: number): Promise<Stored<KeptSlot | null>>;
  /** Replaces whatever the place holds. */
  write(place: number, slot: KeptSlot): Promise<Stored<null>>;
  /** Gives a kept game another name; an empty or damaged place stays as it is. */
  rename(place: number, name: string): Promise<Stored<null>>;
  remove(place: number): Promise<Stored<null>>;
}

/** The slots in the store of this origin. */
export function browserSlots(withStore: BrowserStore): Slots {
  return {
    list: () =>
      withStore(async (store) => {
        const places = Array.from({ length: SLOTS }, (_, index) => index + 1);
        const records = await Promise.all(places.map((place) => store.get('slots', place)));
        return places.map((place, index) => slotFrom(place, records[index]));
      }),
    read: (place) => withStore(async (store) => keptSlotFrom(await store.get('slots', place))),
    write: (place, slot) =>
      withStore(async (store) => {
        if (!isPlace(place)) throw new RangeError(`there is no slot ${place}`);
        await store.put('slots', slot, place);
        return null;
      }),
    rename: (place, name) =>
      withStore(async (store) => {
        const renaming = store.transaction('slots', 'readwrite');
        const kept = keptSlotFrom(await renaming.store.get(place));
        if (kept !== null) await renaming.store.put({ ...kept, name: slotName(name) }, place);
        await renaming.done;
        return null;
      }),
    remove: (place) =>
      withStore(async (store) => {
        await store.delete('slots', place);
        return null;
      }),
  };
}

/** What a stored record says of its place; a record that is not whole is damaged. */
export function slotFrom(place: number, record: unknown): Slot {
  if (record === undefined) return { place, state: 'empty' };
  const kept = keptSlotFrom(record);
  return kept === null ? { place, state: 'damaged' } : { place, state: 'kept', kept };
}

/**
 * What a slot is gone on with: a branch of its line, begun `now`, in milliseconds since 1970. It has
 * gone back where some game of that line has gone further.
 */
export function branchFrom(
  { game }: KeptSlot,
  known: readonly GameFacts[],
  now: number,
): { readonly id: string; readonly text: string; readonly rewound: boolean } {
  const line = lineOf(game.id);
  const further = known.some(({ id, entries }) => lineOf(id) === line && entries > game.entries);
  return { id: branchOf(game.id, now), text: game.text, rewound: game.rewound || further };
}

function keptSlotFrom(record: unknown): KeptSlot | null {
  if (record === null || typeof record !== 'object') return null;
  const { name, when, ending, game } = record as Readonly<Record<string, unknown>>;
  const saved = savedGameFrom(game);
  if (saved === null || !isWholeText(saved.text)) return null;
  if (typeof name !== 'string' || !isMoment(when) || !isMoment(saved.when)) return null;
  if (ending !== null && typeof ending !== 'string') return null;
  return { name: slotName(name), when, ending, game: saved };
}

// Cut short or written over; what a whole text is worth is judged when it is opened.
function isWholeText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isMoment(when: unknown): when is number {
  return typeof when === 'number' && !Number.isNaN(new Date(when).getTime());
}

function isPlace(place: number): boolean {
  return Number.isInteger(place) && place >= 1 && place <= SLOTS;
}
