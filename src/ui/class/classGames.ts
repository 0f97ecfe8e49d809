import type { ClassGame } from '../../session/ClassGame.ts';
import type { Games, Opened } from '../Games.ts';

/**
 * A class begins its games itself and its server keeps them: the page comes by the one at its table, by
 * the table's id, and by no other; this browser keeps nothing of it.
 */
export function classGames(game: () => ClassGame | null): Games {
  const notHere: Opened = { ok: false, fault: { code: 'no-save' } };
  const elsewhere = () => new Error('a class keeps its games on its server');
  return {
    start() {
      throw elsewhere();
    },
    kept: async () => [],
    async resume(id) {
      const found = game();
      return found?.table === id ? { ok: true, game: found, proved: false } : notHere;
    },
    open: async () => notHere,
    openLink: async () => notHere,
    async slots() {
      throw elsewhere();
    },
    openSlot: async () => notHere,
    forget: async () => {},
    endings: async () => [],
  };
}
