import { type Kysely, sql } from 'kysely';
import { databaseFault } from './databaseFault.ts';
import type { Appended, AppendFault, NewRow } from './EventStore.ts';
import type { StoreTables } from './StoreTables.ts';
import type { StreamKey } from './storeBounds.ts';

/** Rows within the bounds of the store. */
export interface Append extends StreamKey {
  readonly expectedSeq: number;
  readonly rows: readonly NewRow[];
}

/**
 * Appends in one statement, which both databases judge whole: the row before is there, its own
 * places and command ids are free. Only then which of these failed is looked up. Throws what a
 * database throws when it cannot write.
 */
export async function insertRows(into: Kysely<StoreTables>, append: Append): Promise<Appended> {
  try {
    const { numAffectedRows } = await insertion(append).execute(into);
    if (numAffectedRows === BigInt(append.rows.length)) return { ok: true };
  } catch (error) {
    const code = databaseFault(error)?.code;
    if (code !== 'row-taken' && code !== 'nothing-to-refer-to') throw error;
  }
  return { ok: false, fault: await conflictOf(into, append) };
}

function insertion({ classId, tableId, expectedSeq, rows }: Append) {
  const values = rows.map(
    ({ commandId, body }, place) =>
      sql`(cast(${expectedSeq + place} as integer), ${commandId}, ${body})`,
  );
  return sql`
    insert into entry (class_id, table_id, seq, command_id, body)
    select ${classId}, ${tableId}, column1, column2, column3
    from (values ${sql.join(values)}) as line
    where cast(${expectedSeq} as integer) = 0 or exists (
      select 1 from entry
      where class_id = ${classId} and table_id = ${tableId} and seq = ${expectedSeq - 1}
    )`;
}

async function conflictOf(
  from: Kysely<StoreTables>,
  { classId, tableId, rows }: Append,
): Promise<AppendFault> {
  const known = await from
    .selectFrom('entry')
    .select('seq')
    .where('class_id', '=', classId)
    .where('table_id', '=', tableId)
    .where(
      'command_id',
      'in',
      rows.map(({ commandId }) => commandId),
    )
    .orderBy('seq')
    .executeTakeFirst();
  if (known !== undefined) return { code: 'command-known', seq: known.seq };
  if (await classExists(from, classId)) return { code: 'sequence-taken' };
  return { code: 'class-gone', what: `no class ${classId}` };
}

/** Whether a class is kept. */
export async function classExists(from: Kysely<StoreTables>, id: string): Promise<boolean> {
  const found = await from.selectFrom('class').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}
