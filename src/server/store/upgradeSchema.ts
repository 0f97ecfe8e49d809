import { type Kysely, sql, type Transaction } from 'kysely';
import type { StoreTables } from './StoreTables.ts';

/** How text is compared, so that both databases put ids in the same order. */
export type TextType = 'text' | 'text collate "C"';

type Step = (to: Transaction<StoreTables>, text: TextType) => Promise<void>;

/** The tables of one version from those of the one before; a step that was released never changes. */
const steps: readonly Step[] = [firstTables];

/** What holds other processes off where the database does not do so by itself. */
export type HoldOthersOff = (to: Transaction<StoreTables>) => Promise<void>;

/**
 * Brings the tables to this program's version, whatever they are now: all in one transaction, one
 * process at a time. Throws where a later version of the program has been here.
 */
export async function upgradeSchema(
  database: Kysely<StoreTables>,
  text: TextType,
  holdOthersOff: HoldOthersOff = async () => {},
): Promise<void> {
  await database.transaction().execute(async (to) => {
    await holdOthersOff(to);
    await to.schema
      .createTable('store_fact')
      .ifNotExists()
      .addColumn('name', 'text', (name) => name.primaryKey())
      .addColumn('value', 'text', (value) => value.notNull())
      .execute();
    const version = await versionOf(to);
    if (version > steps.length)
      throw new Error(`the store is of version ${version}, this program knows ${steps.length}`);
    for (const step of steps.slice(version)) await step(to, text);
    if (version < steps.length) await keepFact(to, 'version', String(steps.length));
  });
}

/** Writes a fact about the store itself, over what it was. */
export async function keepFact(
  to: Transaction<StoreTables>,
  name: string,
  value: string,
): Promise<void> {
  await to
    .insertInto('store_fact')
    .values({ name, value })
    .onConflict((known) => known.column('name').doUpdateSet({ value }))
    .execute();
}

async function versionOf(store: Transaction<StoreTables>): Promise<number> {
  const fact = await store
    .selectFrom('store_fact')
    .select('value')
    .where('name', '=', 'version')
    .executeTakeFirst();
  return Number(fact?.value ?? 0);
}

async function firstTables(to: Transaction<StoreTables>, textType: TextType): Promise<void> {
  const text = sql.raw<string>(textType);
  await to.schema
    .createTable('class')
    .addColumn('id', text, (id) => id.primaryKey())
    .addColumn('code', text, (code) => code.notNull().unique())
    .addColumn('used_at', 'bigint', (usedAt) => usedAt.notNull())
    .addColumn('retention_days', 'integer', (days) => days.notNull())
    .execute();
  await to.schema
    .createTable('entry')
    .addColumn('class_id', text, (id) => id.notNull().references('class.id').onDelete('cascade'))
    .addColumn('table_id', text, (id) => id.notNull())
    .addColumn('seq', 'integer', (seq) => seq.notNull())
    .addColumn('command_id', text, (id) => id.notNull())
    .addColumn('body', 'text', (body) => body.notNull())
    .addPrimaryKeyConstraint('entry_place', ['class_id', 'table_id', 'seq'])
    .addUniqueConstraint('entry_command', ['class_id', 'table_id', 'command_id'])
    .execute();
  await to.schema
    .createTable('key')
    .addColumn('hash', text, (hash) => hash.primaryKey())
    .addColumn('class_id', text, (id) => id.notNull().references('class.id').onDelete('cascade'))
    .addColumn('role', 'text', (role) => role.notNull())
    .addColumn('member', text)
    .addColumn('replaces', text, (hash) => hash.references('key.hash').onDelete('set null'))
    .addColumn('made_at', 'bigint', (madeAt) => madeAt.notNull())
    .execute();
  await to.schema.createIndex('key_of_class').on('key').column('class_id').execute();
  await to.schema.createIndex('key_replaces').on('key').column('replaces').execute();
}
