import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '../../src/server/store/EventStore.ts';
import { openStore, type StoreOptions } from '../../src/server/store/openStore.ts';
import { aPostgres, newDatabase, postgresIsHere } from '../support/aPostgres.ts';

/**
 * How many appends of a row of 180 bytes become durable in a second, one after the other and a
 * hundred tables abreast, beside what the disk does alone: `node tests/bench/appends.ts [SECONDS]`.
 */
const SECONDS = Number(process.argv[2] ?? 3);
const ABREAST = 100;
const BODY = JSON.stringify({ text: 'x'.repeat(168) });

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-bench-'));
  console.log(`fsync of one appended row: ${await fsyncs(join(folder, 'plain'))}/s`);
  await measureStore('SQLite', { folder, databaseUrl: null });
  await rm(folder, { recursive: true });
  if (!postgresIsHere) return console.log('PostgreSQL: not on this machine');
  const postgres = await aPostgres();
  await measureStore('PostgreSQL', { folder: '', databaseUrl: await newDatabase(postgres) });
  await postgres.end();
}

async function measureStore(name: string, place: StoreOptions): Promise<void> {
  const store = await openStore(place);
  await store.addClass({ id: 'a', code: 'A', usedAt: 0, retentionDays: 30 });
  await appendFor(0.3, store, 0);
  const alone = await appendFor(SECONDS, store, 1);
  const abreast = await appendFor(SECONDS, store, ABREAST);
  const rows = (await Promise.all((await store.tablesOf('a')).map((each) => store.read(each, 0))))
    .map(({ length }) => length)
    .reduce((sum, length) => sum + length, 0);
  const started = performance.now();
  await store.deleteClass('a');
  const deletion = `a class of ${rows} rows deleted in ${ms(performance.now() - started)}`;
  console.log(`${name}: one by one ${alone}, ${ABREAST} abreast ${abreast}; ${deletion}`);
  await store.close();
}

/** Tables on each of which one row is appended after the other. */
async function appendFor(seconds: number, store: EventStore, tables: number): Promise<string> {
  const waits: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: tables }, async (_, table) => {
      const stream = `table/a/${tables}-${table}` as const;
      for (let seq = 0, asked = started; asked < end; seq += 1) {
        asked = performance.now();
        const answer = await store.append(stream, seq, [{ commandId: `${seq}`, body: BODY }]);
        if (!answer.ok) throw new Error(answer.fault.code);
        waits.push(performance.now() - asked);
      }
    }),
  );
  const perSecond = Math.round((waits.length * 1000) / (performance.now() - started));
  const p99 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;
  return `${perSecond}/s (p99 ${ms(p99)})`;
}

async function fsyncs(path: string): Promise<number> {
  const file = await open(path, 'a');
  const end = performance.now() + 1000;
  let count = 0;
  for (; performance.now() < end; count += 1) {
    await file.write(BODY);
    await file.datasync();
  }
  await file.close();
  return count;
}

function ms(duration: number): string {
  return `${duration.toFixed(1)} ms`;
}

await measure();
