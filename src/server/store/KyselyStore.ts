import type { Kysely, Selectable } from 'kysely';
import { databaseFault } from './databaseFault.ts';
import {
  type Appended,
  type EventStore,
  type Holder,
  type KeptClass,
  type KeptKey,
  type NewRow,
  type StoredRow,
  StoreError,
  type StreamId,
} from './EventStore.ts';
import type { Append } from './insertRows.ts';
import { addKey, dropKeys, keyOf, useKey } from './keyRows.ts';
import type { StoreTables } from './StoreTables.ts';
import { assertClass, assertKey, assertRows, streamKey } from './storeBounds.ts';

/** A database that holds the tables, and what each does in its own way. */
export interface StoreDatabase {
  readonly tables: Kysely<StoreTables>;
  /** Throws a StoreError where it would write into what nobody will find again. */
  assertInPlace(): void;
  /** Resolves after the commit. */
  append(append: Append): Promise<Appended>;
  eraseClass(id: string): Promise<void>;
}

/** As much as one append takes at most, so that a probe fails where an append would. */
const PROBE = '0'.repeat(16_384);

/** The store over either database. */
export class KyselyStore implements EventStore {
  readonly #database: StoreDatabase;
  readonly #tables: Kysely<StoreTables>;
  readonly #underWay = new Set<Promise<unknown>>();
  #closed = false;

  constructor(database: StoreDatabase) {
    this.#database = database;
    this.#tables = database.tables;
  }

  async append(stream: StreamId, expectedSeq: number, rows: readonly NewRow[]): Promise<Appended> {
    assertRows(expectedSeq, rows);
    const append = { ...streamKey(stream), expectedSeq, rows };
    try {
      return await this.#told(() => this.#database.append(append));
    } catch (error) {
      return { ok: false, fault: storeErrorFrom(error).fault };
    }
  }

  read(stream: StreamId, fromSeq: number): Promise<readonly StoredRow[]> {
    return this.#told(async () => {
      const { classId, tableId } = streamKey(stream);
      return await this.#tables
        .selectFrom('entry')
        .select(['seq', 'command_id as commandId', 'body'])
        .where('class_id', '=', classId)
        .where('table_id', '=', tableId)
        .where('seq', '>=', fromSeq)
        .orderBy('seq')
        .execute();
    });
  }

  tablesOf(classId: string): Promise<readonly StreamId[]> {
    return this.#told(async () => {
      const tables = await this.#tables
        .selectFrom('entry')
        .select('table_id')
        .where('class_id', '=', classId)
        .where('table_id', '!=', '')
        .where('seq', '=', 0)
        .orderBy('table_id')
        .execute();
      return tables.map(({ table_id }) => `table/${classId}/${table_id}` as const);
    });
  }

  addClass(kept: KeptClass): Promise<boolean> {
    return this.#told(async () => {
      assertClass(kept);
      const { numInsertedOrUpdatedRows } = await this.#tables
        .insertInto('class')
        .values({
          id: kept.id,
          code: kept.code,
          used_at: kept.usedAt,
          retention_days: kept.retentionDays,
        })
        .onConflict((taken) => taken.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    });
  }

  classOf(by: { readonly id: string } | { readonly code: string }): Promise<KeptClass | null> {
    return this.#told(async () => {
      const all = this.#tables.selectFrom('class').selectAll();
      const one = 'id' in by ? all.where('id', '=', by.id) : all.where('code', '=', by.code);
      const row = await one.executeTakeFirst();
      return row === undefined ? null : keptClass(row);
    });
  }

  classesUsedBefore(usedAt: number): Promise<readonly KeptClass[]> {
    return this.#told(async () => {
      const rows = await this.#tables
        .selectFrom('class')
        .selectAll()
        .where('used_at', '<', usedAt)
        .orderBy('used_at')
        .orderBy('id')
        .execute();
      return rows.map(keptClass);
    });
  }

  touchClass(id: string, usedAt: number): Promise<void> {
    return this.#told(async () => {
      await this.#tables
        .updateTable('class')
        .set({ used_at: usedAt })
        .where('id', '=', id)
        .where('used_at', '<', usedAt)
        .execute();
    });
  }

  deleteClass(id: string): Promise<void> {
    return this.#told(() => this.#database.eraseClass(id));
  }

  addKey(key: KeptKey): Promise<void> {
    return this.#told(async () => {
      assertKey(key);
      await addKey(this.#tables, key);
    });
  }

  keyOf(hash: string): Promise<KeptKey | null> {
    return this.#told(() => keyOf(this.#tables, hash));
  }

  useKey(hash: string): Promise<void> {
    return this.#told(() => useKey(this.#tables, hash));
  }

  dropKeys(classId: string, holder: Holder): Promise<void> {
    return this.#told(() => dropKeys(this.#tables, classId, holder));
  }

  /** Writes something of the size of an entry, and takes it out again. */
  async healthy(): Promise<boolean> {
    try {
      await this.#told(() =>
        this.#tables.transaction().execute(async (probe) => {
          await probe.insertInto('store_fact').values({ name: 'probe', value: PROBE }).execute();
          await probe.deleteFrom('store_fact').where('name', '=', 'probe').execute();
        }),
      );
      return true;
    } catch (error) {
      storeErrorFrom(error);
      return false;
    }
  }

  /** Waits for what is under way; whatever comes later is told that the store is away. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#underWay);
    await this.#tables.destroy();
  }

  /** What a database could not do, as the contract has it; a slip of the program as it is. */
  async #told<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new StoreError({ code: 'store-away', what: 'the store is closed' });
    this.#database.assertInPlace();
    const working = work();
    this.#underWay.add(working);
    try {
      return await working;
    } catch (error) {
      throw storeErrorFrom(error);
    } finally {
      this.#underWay.delete(working);
    }
  }
}

/** The fault behind an error; throws the error itself where there is none. */
export function storeErrorFrom(error: unknown): StoreError {
  const fault = databaseFault(error);
  if (fault === null || !('what' in fault)) throw error;
  return new StoreError(fault);
}

function keptClass(row: Selectable<StoreTables['class']>): KeptClass {
  return {
    id: row.id,
    code: row.code,
    usedAt: Number(row.used_at),
    retentionDays: row.retention_days,
  };
}
