import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What storage has answered; without storage a game goes on from memory. */
export type Stored<Value> =
  | { readonly available: true; readonly value: Value }
  | { readonly available: false; readonly why: WhyNot };

/** `none`: no storage, or a private window; `full`: the quota; `busy`: another tab holds an older store. */
export type WhyNot = 'none' | 'full' | 'busy' | 'failed';

/** Whatever this origin keeps is a value of unknown soundness until it has been looked at. */
export interface StoreSchema extends DBSchema {
  games: { key: string; value: unknown };
  endings: { key: string; value: unknown };
  slots: { key: number; value: unknown };
}

export type OpenStore = IDBPDatabase<StoreSchema>;

/**
 * Uses the store of this origin: a value in, a value out, never an exception. Once the store is
 * open, `use` begins within the call itself.
 */
export type BrowserStore = <Value>(
  use: (store: OpenStore) => Promise<Value>,
) => Promise<Stored<Value>>;

/** The store of this origin; opened at the first use, and again after a failure. */
export function browserStore(): BrowserStore {
  let opening: Promise<OpenStore> | null = null;
  let open: OpenStore | null = null;
  const forget = () => {
    opening = null;
    open = null;
  };
  return async (use) => {
    if (typeof indexedDB === 'undefined') return { available: false, why: 'none' };
    try {
      opening ??= openStore(forget);
      open ??= await opening;
      return { available: true, value: await use(open) };
    } catch (error) {
      const why = whyOf(error);
      if (why !== 'full') forget();
      return { available: false, why };
    }
  };
}

function openStore(forget: () => void): Promise<OpenStore> {
  return new Promise((resolve, reject) => {
    openDB<StoreSchema>('communique', 2, {
      upgrade(store, before) {
        if (before < 1) {
          store.createObjectStore('games');
          store.createObjectStore('endings');
        }
        store.createObjectStore('slots');
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
