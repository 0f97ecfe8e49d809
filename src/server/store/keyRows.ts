import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { databaseFault } from './databaseFault.ts';
import { type Holder, type KeptKey, StoreError } from './EventStore.ts';
import { classExists } from './insertRows.ts';
import type { StoreTables } from './StoreTables.ts';

/** Keeps a key, unless the one that it is to replace has died. */
export async function addKey(database: Kysely<StoreTables>, key: KeptKey): Promise<void> {
  try {
    await database
      .insertInto('key')
      .values({
        hash: key.hash,
        class_id: key.classId,
        role: key.holder.role,
        member: memberOf(key.holder),
        replaces: key.replaces,
        made_at: key.madeAt,
      })
      .execute();
  } catch (error) {
    if (databaseFault(error)?.code !== 'nothing-to-refer-to') throw error;
    if (!(await classExists(database, key.classId)))
      throw new StoreError({ code: 'class-gone', what: `no class ${key.classId}` });
  }
}

export async function keyOf(database: Kysely<StoreTables>, hash: string): Promise<KeptKey | null> {
  const row = await database
    .selectFrom('key')
    .selectAll()
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row === undefined ? null : keptKey(row);
}

/** Lets the key that this one replaces die, and the others that were given out for it. */
export async function useKey(database: Kysely<StoreTables>, hash: string): Promise<void> {
  const { replaces } = (await keyOf(database, hash)) ?? { replaces: null };
  if (replaces === null) return;
  await database.transaction().execute(async (change) => {
    if (!(await hold(change, replaces))) return;
    await change
      .deleteFrom('key')
      .where('replaces', '=', replaces)
      .where('hash', '!=', hash)
      .execute();
    await change.deleteFrom('key').where('hash', '=', replaces).execute();
  });
}

export async function dropKeys(
  database: Kysely<StoreTables>,
  classId: string,
  holder: Holder,
): Promise<void> {
  await database
    .deleteFrom('key')
    .where('class_id', '=', classId)
    .where('role', '=', holder.role)
    .where('member', 'is not distinct from', memberOf(holder))
    .execute();
}

/** Of two keys that were given out for the same one, the second to be used waits here, in vain. */
async function hold(change: Transaction<StoreTables>, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await change
    .updateTable('key')
    .set({ made_at: sql<number>`made_at` })
    .where('hash', '=', hash)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function memberOf(holder: Holder): string | null {
  return holder.role === 'member' ? holder.member : null;
}

function keptKey(row: Selectable<StoreTables['key']>): KeptKey {
  return {
    hash: row.hash,
    classId: row.class_id,
    holder: holderOf(row),
    replaces: row.replaces,
    madeAt: Number(row.made_at),
  };
}

function holderOf({ role, member }: { readonly role: string; readonly member: string | null }) {
  return (member === null ? { role } : { role, member }) as Holder;
}
