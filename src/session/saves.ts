import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type EndingReached,
  endingFrom,
  factsOf,
  type GameFacts,
  type SavedGame,
  savedGameFrom,
} from './SavedGame.ts';

/** What storage has answered; without storage a game goes on from memory. */
export type Stored<Value> =
  | { readonly available: true; readonly value: Value }
  | { readonly available: false; readonly why: WhyNot };

/** `none`: no storage, or a private window; `full`: the quota; `busy`: another tab holds an older store. */
export type WhyNot = 'none' | 'full' | 'busy' | 'failed';

export interface GameList {
  /** Newest first. */
  readonly games: readonly GameFacts[];
  /** Ids of records that cannot be read; they stay where they are until somebody removes them. */
  readonly damaged: readonly string[];
}

/** Games in this browser: every one is a value in, a value out, and never an exception. */
export interface Saves {
  list(): Promise<Stored<GameList>>;
  /** Null where there is no such game, or its record is damaged. */
  read(id: string): Promise<Stored<SavedGame | null>>;
  write(game: SavedGame): Promise<Stored<null>>;
  remove(id: string): Promise<Stored<null>>;
  endings(): Promise<Stored<readonly EndingReached[]>>;
  addEnding(ending: EndingReached): Promise<Stored<null>>;
}

const FINISHED_KEPT = 50;

interface Store extends DBSchema {
  games: { key: string; value: unknown };
  endings: { key: string; value: unknown };
}

/** The saves of this origin; opened at the first use, and again after a failure. */
export function browserSaves(): Saves {
  let opening: Promise<IDBPDatabase<Store>> | null = null;
  const forget = () => {
    opening = null;
  };
  const withStore = async <Value>(
    use: (store: IDBPDatabase<Store>) => Promise<Value>,
  ): Promise<Stored<Value>> => {
    if (typeof indexedDB === 'undefined') return { available: false, why: 'none' };
    try {
      opening ??= openStore(forget);
      return { available: true, value: await use(await opening) };
    } catch (error) {
      const why = whyOf(error);
      if (why !== 'full') forget();
      return { available: false, why };
    }
  };
  return {
    list: () => withStore(listGames),
    read: (id) => withStore(async (store) => savedGameFrom(await store.get('games', id))),
    write: (game) =>
      withStore(async (store) => {
        await store.put('games', game, game.id);
        if (game.stage === 'verdict') await prune(store);
        return null;
      }),
    remove: (id) =>
      withStore(async (store) => {
        await store.delete('games', id);
        return null;
      }),
    endings: () =>
      withStore(async (store) =>
        (await store.getAll('endings')).flatMap((record) => endingFrom(record) ?? []),
      ),
    addEnding: (ending) =>
      withStore(async (store) => {
        await store.put('endings', ending, ending.id);
        return null;
      }),
  };
}

function openStore(forget: () => void): Promise<IDBPDatabase<Store>> {
  return new Promise((resolve, reject) => {
    openDB<Store>('communique', 1, {
      upgrade(store) {
        store.createObjectStore('games');
        store.createObjectStore('endings');
      },
      blocked: () => reject(new DOMException('held by another tab', 'InvalidStateError')),
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(resolve, reject);
  });
}

async function listGames(store: IDBPDatabase<Store>): Promise<GameList> {
  const games: GameFacts[] = [];
  const damaged: string[] = [];
  for (const id of await store.getAllKeys('games')) {
    const game = savedGameFrom(await store.get('games', id));
    if (game === null) damaged.push(id);
    else games.push(factsOf(game));
  }
  return { games: games.sort((a, b) => b.when - a.when), damaged };
}

async function prune(store: IDBPDatabase<Store>): Promise<void> {
  for (const { id } of finishedBeyond((await listGames(store)).games)) {
    await store.delete('games', id);
  }
}

/** Finished games that are more than the store keeps, the oldest; games in play all stay. */
export function finishedBeyond(newestFirst: readonly GameFacts[]): readonly GameFacts[] {
  return newestFirst.filter(({ stage }) => stage === 'verdict').slice(FINISHED_KEPT);
}

function whyOf(error: unknown): WhyNot {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'InvalidStateError':
    case 'VersionError':
      return 'busy';
    case 'SecurityError':
    case 'UnknownError':
      return 'none';
    default:
      return 'failed';
  }
}
