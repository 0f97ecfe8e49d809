import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { type EventStore, StoreError } from './EventStore.ts';
import { eraseRemains, eraseSqliteClass } from './eraseSqliteClass.ts';
import { groupCommit } from './groupCommit.ts';
import { type Append, insertRows } from './insertRows.ts';
import { KyselyStore, storeErrorFrom } from './KyselyStore.ts';
import type { StoreTables } from './StoreTables.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import { upgradeSchema } from './upgradeSchema.ts';

/** The name of the database in its folder; SQLite keeps two more beside it, of longer names. */
export const SQLITE_FILE = 'communique.db';

/** Another process may hold the file for so long; this one stands still meanwhile. */
const BUSY_MS = 5_000;

/** WAL with FULL: a commit is on the disk when it returns, also where the power goes. */
const PRAGMAS = `
  pragma busy_timeout = ${BUSY_MS};
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma fullfsync = on;
  pragma checkpoint_fullfsync = on;
  pragma secure_delete = on;
  pragma foreign_keys = on;
`;

/** What the file may grow to, in pages of 4 kB. */
export interface SqliteLimit {
  readonly pagesMost: number;
}

/** The most that SQLite has, 16 TB. */
const noLimit: SqliteLimit = { pagesMost: 4_294_967_294 };

/** The store in one file of a folder, which only the user of this process may read. */
export async function openSqliteStore(
  folder: string,
  limit: SqliteLimit = noLimit,
): Promise<EventStore> {
  try {
    return await openIn(folder, limit);
  } catch (error) {
    throw storeErrorFrom(error);
  }
}

async function openIn(folder: string, { pagesMost }: SqliteLimit): Promise<EventStore> {
  const path = join(folder, SQLITE_FILE);
  const inode = makeFile(folder, path);
  const file = new DatabaseSync(path, { timeout: BUSY_MS });
  const tables = new Kysely<StoreTables>({
    dialect: new SqliteDialect({ database: sqliteDatabase(file) }),
  });
  try {
    file.exec(PRAGMAS);
    file.exec(`pragma max_page_count = ${pagesMost}`);
    await upgradeSchema(tables, 'text');
    await eraseRemains(tables);
  } catch (error) {
    file.close();
    throw error;
  }
  const commit = groupCommit((appends: readonly Append[]) =>
    tables.transaction().execute(async (change) => {
      const answers = [];
      for (const append of appends) answers.push(await insertRows(change, append));
      return answers;
    }),
  );
  return new KyselyStore({
    tables,
    assertInPlace: () => assertInPlace(path, inode),
    append: commit,
    eraseClass: (id) => eraseSqliteClass(tables, id),
  });
}

/** Makes the file before SQLite does, which gives the files beside it the same mode; its inode. */
function makeFile(folder: string, path: string): number {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  return statSync(path).ino;
}

/** Somebody who takes the file away leaves SQLite writing into what nobody will find again. */
function assertInPlace(path: string, inode: number): void {
  if (statSync(path, { throwIfNoEntry: false })?.ino !== inode)
    throw new StoreError({ code: 'store-away', what: `${path} is not the file any more` });
}
