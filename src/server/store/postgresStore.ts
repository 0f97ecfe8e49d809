import { Socket } from 'node:net';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { type ClientBase, Pool } from 'pg';
import type { EventStore } from './EventStore.ts';
import { insertRows } from './insertRows.ts';
import { KyselyStore, storeErrorFrom } from './KyselyStore.ts';
import type { StoreTables } from './StoreTables.ts';
import { upgradeSchema } from './upgradeSchema.ts';

const CONNECTIONS_MOST = 10;

/** How long a database may take before it counts as away. */
export interface PostgresPatience {
  readonly connectMs: number;
  readonly silenceMs: number;
}

const patience: PostgresPatience = { connectMs: 5_000, silenceMs: 15_000 };

/** A number of our own for the lock under which one process at a time upgrades the tables. */
const UPGRADE_LOCK = 6_222_015;

/** The store in a PostgreSQL database, which any number of processes may share. */
export async function openPostgresStore(
  url: string,
  wait: PostgresPatience = patience,
): Promise<EventStore> {
  const pool = openPool(url, wait);
  const tables = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await upgradeSchema(tables, 'text collate "C"', holdOthersOff);
  } catch (error) {
    await tables.destroy();
    throw storeErrorFrom(error);
  }
  return new KyselyStore({
    tables,
    assertInPlace() {},
    append: (append) => insertRows(tables, append),
    async eraseClass(id) {
      await tables.deleteFrom('class').where('id', '=', id).execute();
    },
  });
}

async function holdOthersOff(upgrade: Transaction<StoreTables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${UPGRADE_LOCK})`.execute(upgrade);
}

function openPool(url: string, { connectMs, silenceMs }: PostgresPatience): Pool {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS_MOST,
    connectionTimeoutMillis: connectMs,
    idleTimeoutMillis: silenceMs / 2,
    stream: () => socketThatGivesUp(silenceMs),
    onConnect: keepPromises,
  });
  // Who uses a broken connection is told by the query, and an idle one is replaced at the next.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** A database may be set to answer before a commit is on its disk; this store promises that it is. */
async function keepPromises(client: ClientBase): Promise<void> {
  await client.query(
    `select set_config('synchronous_commit', 'on', false)
     where current_setting('synchronous_commit') = 'off'`,
  );
}

/** A connection on which nothing has come for so long is gone, whatever the network says of it. */
function socketThatGivesUp(silenceMs: number): Socket {
  const socket = new Socket();
  return socket.setTimeout(silenceMs, () => {
    const why = new Error(`the database has not answered for ${silenceMs} ms`);
    socket.destroy(Object.assign(why, { code: 'ETIMEDOUT' }));
  });
}
