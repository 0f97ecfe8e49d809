import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../../src/server/store/EventStore.ts';
import { openStore } from '../../../src/server/store/openStore.ts';
import { openPostgresStore } from '../../../src/server/store/postgresStore.ts';
import {
  aDatabase,
  aPostgres,
  newDatabase,
  type Postgres,
  postgresIsHere,
} from '../../support/aPostgres.ts';
import { PostgresRelay } from './postgresRelay.ts';
import { aClass, aRow } from './storePlaces.ts';

const away = { ok: false, fault: { code: 'store-away', what: expect.any(String) } };
const test = it.skipIf(!postgresIsHere);

describe('a PostgreSQL that goes', () => {
  test('away in mid-use is said, and what was acknowledged is there when it is back', () =>
    withPostgres(async (postgres, address) => {
      const store = await openStore({ folder: '', databaseUrl: address });
      for (const how of ['fast', 'immediate'] as const) {
        await store.addClass(aClass(how));
        const tables = Array.from({ length: 12 }, (_, table) => `table/${how}/${table}` as const);
        const appending = tables.map((stream) => appendUntilFault(store, stream));
        await until(async () => (await store.read(tables[0] ?? 'class/a', 5)).length > 0);
        await postgres.stop(how);
        const ends = await Promise.all(appending);
        expect(ends.map(({ answer }) => answer)).toEqual(tables.map(() => away));
        expect(await store.append(`class/${how}`, 0, [aRow('x')])).toEqual(away);
        expect(await store.healthy()).toBe(false);
        await expect(store.classOf({ id: how })).rejects.toMatchObject({
          fault: { code: 'store-away' },
        });
        await postgres.start();
        expect(await store.append(`class/${how}`, 0, [aRow('x')])).toEqual({ ok: true });
        for (const [place, stream] of tables.entries()) {
          const rows = await store.read(stream, 0);
          const { acknowledged } = ends[place] ?? { acknowledged: Number.NaN };
          expect(rows).toEqual(rows.map((_, seq) => ({ seq, ...aRow(`c${seq}`) })));
          expect([acknowledged, acknowledged + 1]).toContain(rows.length);
        }
      }
      await store.close();
    }));

  test('down by itself keeps what was acknowledged, however the database is set', () =>
    withPostgres(async (postgres, address) => {
      const name = new URL(address).pathname.slice(1);
      await ask(address, `alter database ${name} set synchronous_commit = off`);
      const store = await openStore({ folder: '', databaseUrl: address });
      await store.addClass(aClass('a'));
      for (let seq = 0; seq < 20; seq += 1)
        expect(await store.append('class/a', seq, [aRow(`${seq}`)])).toEqual({ ok: true });
      await postgres.stop('immediate');
      await postgres.start();
      expect(await store.read('class/a', 0)).toHaveLength(20);
      await store.close();
    }));

  test('silent is away, and knows the command that it had taken when it speaks again', async () => {
    const relay = await PostgresRelay.to(await aDatabase());
    const store = await openPostgresStore(relay.address, { connectMs: 300, silenceMs: 400 });
    await store.addClass(aClass('a'));
    relay.answers = false;
    expect(await store.append('class/a', 0, [aRow('x')])).toEqual(away);
    expect(await store.append('class/a', 0, [aRow('y')])).toEqual(away);
    relay.answers = true;
    expect(await store.append('class/a', 0, [aRow('x')])).toEqual({
      ok: false,
      fault: { code: 'command-known', seq: 0 },
    });
    expect(await store.append('class/a', 1, [aRow('y')])).toEqual({ ok: true });
    await store.close();
    await relay.end();
  });

  test('read-only says so, and takes rows again afterwards', async () => {
    const address = await aDatabase();
    const name = new URL(address).pathname.slice(1);
    const store = await openStore({ folder: '', databaseUrl: address });
    await store.addClass(aClass('a'));
    const turn = async (readOnly: 'on' | 'off') => {
      // Whoever sets it may be under it.
      await ask(
        address,
        `set default_transaction_read_only = off;
        alter database ${name} set default_transaction_read_only = ${readOnly}`,
      );
      await ask(
        address,
        `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = '${name}' and pid <> pg_backend_pid()`,
      );
      await until(async () => (await store.classOf({ id: 'a' }).catch(() => null)) !== null);
    };
    await turn('on');
    expect(await store.append('class/a', 0, [aRow('x')])).toEqual({
      ok: false,
      fault: { code: 'store-read-only', what: expect.any(String) },
    });
    expect(await store.healthy()).toBe(false);
    await turn('off');
    expect(await store.append('class/a', 0, [aRow('x')])).toEqual({ ok: true });
    await store.close();
  });
});

describe('a PostgreSQL that is not there', () => {
  it('is said when the store is opened', async () => {
    // A port that nobody may listen on without being asked for it.
    const databaseUrl = 'postgresql://nobody@127.0.0.1:1/none';
    await expect(openStore({ folder: '', databaseUrl })).rejects.toMatchObject({
      fault: { code: 'store-away', what: expect.stringContaining('ECONNREFUSED') },
    });
  });

  test('or has no such database is said when the store is opened', async () => {
    const databaseUrl = (await aDatabase()).replace(/\/t\w+\?/, '/none?');
    await expect(openStore({ folder: '', databaseUrl })).rejects.toMatchObject({
      fault: { code: 'store-away', what: expect.stringContaining('3D000') },
    });
  });
});

describe('a new PostgreSQL database', () => {
  test('may be opened by many at once', async () => {
    const databaseUrl = await aDatabase();
    const stores = await Promise.all(
      Array.from({ length: 8 }, () => openStore({ folder: '', databaseUrl })),
    );
    const added = await Promise.all(stores.map((store) => store.addClass(aClass('a'))));
    expect(added.filter((won) => won)).toHaveLength(1);
    const answers = await Promise.all(
      stores.map((store, place) => store.append('class/a', 0, [aRow(`c${place}`)])),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});

/** Runs with a PostgreSQL of its own, and the address of a new database in it. */
async function withPostgres(
  use: (postgres: Postgres, address: string) => Promise<void>,
): Promise<void> {
  const postgres = await aPostgres();
  try {
    await use(postgres, await newDatabase(postgres));
  } finally {
    await postgres.end();
  }
}

async function appendUntilFault(store: EventStore, stream: `table/${string}/${string}`) {
  for (let seq = 0; ; seq += 1) {
    const answer = await store.append(stream, seq, [aRow(`c${seq}`)]);
    if (!answer.ok) return { acknowledged: seq, answer };
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function ask(address: string, statements: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  for (const statement of statements.split(';')) await client.query(statement);
  await client.end();
}
