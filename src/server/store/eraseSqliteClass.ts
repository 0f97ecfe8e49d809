import { type Kysely, sql } from 'kysely';
import { StoreError } from './EventStore.ts';
import type { StoreTables } from './StoreTables.ts';
import { keepFact } from './upgradeSchema.ts';

const REMAINS = 'remains';

/** Deletes a class and everything of it, then what deletion leaves behind in the files. */
export async function eraseSqliteClass(tables: Kysely<StoreTables>, id: string): Promise<void> {
  await tables.transaction().execute(async (change) => {
    const { numDeletedRows } = await change
      .deleteFrom('class')
      .where('id', '=', id)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await keepFact(change, REMAINS, 'yes');
  });
  await eraseRemains(tables);
}

/**
 * Rewrites the database and empties its log where a deletion asks for it and has not been followed
 * by that yet. `secure_delete` overwrites the deleted rows, but not the copies that stay in a page
 * whose rows were moved to another one.
 */
export async function eraseRemains(tables: Kysely<StoreTables>): Promise<void> {
  const remains = await tables
    .selectFrom('store_fact')
    .select('name')
    .where('name', '=', REMAINS)
    .executeTakeFirst();
  if (remains === undefined) return;
  await sql`vacuum`.execute(tables);
  await emptyLog(tables);
  await tables.deleteFrom('store_fact').where('name', '=', REMAINS).execute();
}

async function emptyLog(tables: Kysely<StoreTables>): Promise<void> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(tables);
  if (rows[0]?.busy !== 0)
    throw new StoreError({
      code: 'store-away',
      what: 'another process keeps the log from emptying',
    });
}
