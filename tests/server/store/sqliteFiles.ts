import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SQLITE_FILE } from '../../../src/server/store/sqliteStore.ts';

/** What SQLite itself finds wrong with the database in a folder: 'ok' where nothing. */
export function integrityOf(folder: string): unknown {
  return withFile(folder, (file) => file.prepare('pragma integrity_check').get()?.integrity_check);
}

/** Works on the database in a folder past the store. */
export function withFile<Result>(folder: string, use: (file: DatabaseSync) => Result): Result {
  const file = new DatabaseSync(join(folder, SQLITE_FILE));
  try {
    return use(file);
  } finally {
    file.close();
  }
}

/** How often a text stands in any file of a folder. */
export function occurrences(folder: string, text: string): number {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8').split(text).length - 1)
    .reduce((sum, count) => sum + count, 0);
}
