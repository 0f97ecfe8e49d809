const NAME = 'communique-reloads';
const MOST = 2;

/** Loads the page anew by itself, where that helps: a browser never asks twice for a part that did not come. */
export interface Reloads {
  /** False where it was tried already, or would lose what the page alone remembers. */
  again(): boolean;
  /** Everything has come. */
  settled(): void;
}

/** Counts in a storage of the browser's tab, `open` of which may throw; `isKept` tells whether a reload comes back to the seat. */
export function reloadsIn(open: () => Storage, isKept: () => boolean): Reloads {
  return {
    again() {
      try {
        const storage = open();
        const done = Number(storage.getItem(NAME) ?? 0);
        if (done >= MOST || !isKept()) return false;
        storage.setItem(NAME, String(done + 1));
      } catch {
        return false;
      }
      location.reload();
      return true;
    },
    settled() {
      try {
        open().removeItem(NAME);
      } catch {
        // Nothing was counted either.
      }
    },
  };
}
