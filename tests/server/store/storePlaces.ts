import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, KeptClass, NewRow } from '../../../src/server/store/EventStore.ts';
import { openStore, type StoreOptions } from '../../../src/server/store/openStore.ts';
import { aDatabase, postgresIsHere } from '../../support/aPostgres.ts';

/** A kind of store, and where a new one can be kept. */
export interface StoreKind {
  readonly name: string;
  readonly isHere: boolean;
  place(): Promise<StoreOptions>;
}

export const sqlite: StoreKind = {
  name: 'SQLite',
  isHere: true,
  place: async () => ({ folder: await aFolder(), databaseUrl: null }),
};

const postgres: StoreKind = {
  name: 'PostgreSQL',
  isHere: postgresIsHere,
  place: async () => ({ folder: '', databaseUrl: await aDatabase() }),
};

export const storeKinds: readonly StoreKind[] = [sqlite, postgres];

/** Runs with a new store, and closes it. */
export async function withStore(
  kind: StoreKind,
  use: (store: EventStore, place: StoreOptions) => Promise<void>,
): Promise<void> {
  await withPlace(kind, async (place) => {
    const store = await openStore(place);
    try {
      await use(store, place);
    } finally {
      await store.close();
    }
  });
}

/** Runs with a place for a store; a folder is removed afterwards, a database goes with its server. */
export async function withPlace(
  kind: StoreKind,
  use: (place: StoreOptions) => Promise<void>,
): Promise<void> {
  const place = await kind.place();
  try {
    await use(place);
  } finally {
    if (place.folder !== '') await rm(place.folder, { recursive: true, force: true });
  }
}

export function aFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'communique-store-'));
}

export function aClass(id: string, usedAt = 0): KeptClass {
  return { id, code: `code of ${id}`, usedAt, retentionDays: 30 };
}

export function aRow(commandId: string, body: unknown = commandId): NewRow {
  return { commandId, body: JSON.stringify(body) };
}
