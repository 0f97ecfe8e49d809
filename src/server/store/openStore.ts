import type { EventStore } from './EventStore.ts';
import { openPostgresStore } from './postgresStore.ts';
import { openSqliteStore } from './sqliteStore.ts';

export interface StoreOptions {
  /** Where the SQLite file lies when there is no other database. */
  readonly folder: string;
  /** A PostgreSQL database, by its address. */
  readonly databaseUrl: string | null;
}

/** Opens the store, with its tables as this program knows them; a StoreError where it cannot. */
export function openStore({ folder, databaseUrl }: StoreOptions): Promise<EventStore> {
  return databaseUrl === null ? openSqliteStore(folder) : openPostgresStore(databaseUrl);
}
