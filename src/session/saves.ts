import { type BrowserStore, browserStore, type OpenStore, type Stored } from './browserStore.ts';
import {
  type EndingReached,
  endingFrom,
  factsOf,
  type GameFacts,
  type SavedGame,
  savedGameFrom,
} from './SavedGame.ts';

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

/** The saves of this origin. */
export function browserSaves(withStore: BrowserStore = browserStore()): Saves {
  return {
    list: () => withStore(listGames),
    read: (id) => withStore(async (store) => savedGameFrom(await store.get('games', id))),
    write: (game) =>
      withStore(async (store) => {
        const writing = store.transaction('games', 'readwrite');
        const written = writing.store.put(game, game.id);
        // At once, and not when the page has heard of the writing: it may be gone by then.
        writing.commit();
        await Promise.all([written, writing.done]);
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

async function listGames(store: OpenStore): Promise<GameList> {
  const games: GameFacts[] = [];
  const damaged: string[] = [];
  for (const id of await store.getAllKeys('games')) {
    const game = savedGameFrom(await store.get('games', id));
    if (game === null) damaged.push(id);
    else games.push(factsOf(game));
  }
  return { games: games.sort((a, b) => b.when - a.when), damaged };
}

async function prune(store: OpenStore): Promise<void> {
  for (const { id } of finishedBeyond((await listGames(store)).games)) {
    await store.delete('games', id);
  }
}

/** Finished games that are more than the store keeps, the oldest; games in play all stay. */
export function finishedBeyond(newestFirst: readonly GameFacts[]): readonly GameFacts[] {
  return newestFirst.filter(({ stage }) => stage === 'verdict').slice(FINISHED_KEPT);
}
