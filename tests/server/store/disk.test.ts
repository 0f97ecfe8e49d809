import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AppendFault, EventStore } from '../../../src/server/store/EventStore.ts';
import { openStore } from '../../../src/server/store/openStore.ts';
import { openSqliteStore, SQLITE_FILE } from '../../../src/server/store/sqliteStore.ts';
import { AppendingProcess, faultsIn } from './appendingProcess.ts';
import { integrityOf, withFile } from './sqliteFiles.ts';
import { aClass, aFolder, aRow, sqlite, withPlace, withStore } from './storePlaces.ts';

const LOG = `${SQLITE_FILE}-wal`;

describe('a full disk', () => {
  it('is said, keeps what was acknowledged, and ends when a class goes', () =>
    withPlace(sqlite, async ({ folder }) => {
      const store = await openSqliteStore(folder, { pagesMost: 60 });
      for (const id of ['a', 'b']) await store.addClass(aClass(id));
      const { acknowledged, fault } = await fill(store);
      expect(fault).toMatchObject({ code: 'store-full' });
      expect(acknowledged).toBeGreaterThan(3);
      expect(await store.healthy()).toBe(false);
      expect(await store.read('class/a', 0)).toHaveLength(acknowledged);
      await expect(store.addClass({ ...aClass('c'), id: 'c'.repeat(99) })).resolves.toBeTypeOf(
        'boolean',
      );
      expect(await store.append('class/b', 0, [aRow('large', 'x'.repeat(60_000))])).toMatchObject({
        fault: { code: 'store-full' },
      });
      await store.deleteClass('a');
      expect(await store.healthy()).toBe(true);
      expect(await store.append('class/b', 0, [aRow('large', 'x'.repeat(60_000))])).toEqual({
        ok: true,
      });
      await store.close();
      expect(integrityOf(folder)).toBe('ok');
    }));

  it('that takes no more of a write is said, and nothing acknowledged is lost', () =>
    withPlace(sqlite, async (place) => {
      const process = new AppendingProcess({ place, name: 'p', rows: 5_000 }, 300);
      await process.end();
      expect(process.fault).toMatchObject({
        code: expect.stringMatching(/^store-(full|away)$/),
        what: expect.stringContaining('SQLite'),
      });
      expect(process.acknowledged.length).toBeGreaterThan(10);
      expect(integrityOf(place.folder)).toBe('ok');
      const store = await openStore(place);
      const rows = await store.read('class/a', 0);
      expect(faultsIn(rows, new Map([['p', process.acknowledged]]))).toEqual([]);
      expect(await store.append('class/a', rows.length, [aRow('after')])).toEqual({ ok: true });
      await store.close();
    }));
});

describe('a folder', () => {
  it('is for the user of the process alone', () =>
    withStore(sqlite, async (store, { folder }) => {
      await store.addClass(aClass('a'));
      for (const name of [SQLITE_FILE, LOG, `${SQLITE_FILE}-shm`])
        expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      const deeper = join(folder, 'new', 'folder');
      await (await openSqliteStore(deeper)).close();
      expect(statSync(deeper).mode & 0o777).toBe(0o700);
    }));

  it('that cannot be written to is refused by name, and stays as it is', () =>
    withPlace(sqlite, async (place) => {
      const { folder } = place;
      const store = await openStore(place);
      await store.addClass(aClass('a'));
      await store.close();
      const before = readFileSync(join(folder, SQLITE_FILE));
      chmodSync(join(folder, SQLITE_FILE), 0o444);
      chmodSync(folder, 0o555);
      expect(await openedByAnother(folder)).toBe('store-read-only');
      expect(await openedByAnother(join(folder, 'new'))).toBe('store-read-only');
      expect(readFileSync(join(folder, SQLITE_FILE))).toEqual(before);
      chmodSync(folder, 0o700);
    }));

  it('whose file was taken away or put back is not written into any more', () =>
    withStore(sqlite, async (store, { folder }) => {
      await store.addClass(aClass('a'));
      const path = join(folder, SQLITE_FILE);
      renameSync(path, `${path}.kept`);
      const away = { ok: false, fault: { code: 'store-away', what: expect.any(String) } };
      expect(await store.append('class/a', 0, [aRow('x')])).toEqual(away);
      expect(await store.healthy()).toBe(false);
      copyFileSync(`${path}.kept`, path);
      expect(await store.append('class/a', 0, [aRow('x')])).toEqual(away);
      renameSync(`${path}.kept`, path);
      expect(await store.append('class/a', 0, [aRow('x')])).toEqual({ ok: true });
    }));
});

describe('a damaged file', () => {
  it('that lost the end of its log opens with every row before, wherever it was cut', async () => {
    const rows = 12;
    const { whole, log } = await aCopy(rows);
    const ends = [0, 10, 32, 33, log.length - 1, log.length];
    for (let place = 1; place < 24; place += 1) ends.push(Math.floor((log.length * place) / 24));
    const counts = [];
    for (const end of ends.toSorted((a, b) => a - b))
      counts.push(await countAfter(whole, log.subarray(0, end)));
    expect(counts.at(-1)).toBe(rows);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(rows / 2);
  });

  it('with a byte of its log turned opens with the rows before it', async () => {
    const { whole, log } = await aCopy(12);
    for (const share of [0.5, 0.75, 0.98]) {
      const turned = Buffer.from(log);
      const at = Math.floor(log.length * share);
      turned[at] = (turned[at] ?? 0) ^ 0xff;
      expect(await countAfter(whole, turned)).toBeLessThan(12);
    }
  });

  it('that is no database is refused by name, and stays as it is', () =>
    withPlace(sqlite, async (place) => {
      const path = join(place.folder, SQLITE_FILE);
      writeFileSync(path, 'no database '.repeat(1000));
      await expect(openStore(place)).rejects.toMatchObject({
        fault: { code: 'store-away', what: expect.stringContaining('not a database') },
      });
      expect(readFileSync(path, 'utf8')).toBe('no database '.repeat(1000));
    }));

  it('of a later version is refused, and stays as it is', () =>
    withPlace(sqlite, async (place) => {
      await (await openStore(place)).close();
      const version = `update store_fact set value = '99' where name = 'version'`;
      withFile(place.folder, (file) => file.exec(version));
      await expect(openStore(place)).rejects.toThrow(/version 99/);
    }));
});

/** Appends until the store says why it cannot. */
async function fill(
  store: EventStore,
): Promise<{ readonly acknowledged: number; readonly fault: AppendFault }> {
  for (let seq = 0; ; seq += 1) {
    const answer = await store.append('class/a', seq, [aRow(`${seq}`, 'x'.repeat(4_000))]);
    if (!answer.ok) return { acknowledged: seq, fault: answer.fault };
  }
}

/** What a process of somebody who may not write is told when it opens the store in a folder. */
async function openedByAnother(folder: string): Promise<string> {
  const program = fileURLToPath(new URL('openUnprivileged.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder]);
  return stdout;
}

/** The files of a store into which rows were appended, as they lie there before it is closed. */
async function aCopy(rows: number): Promise<{ readonly whole: Buffer; readonly log: Buffer }> {
  let copy = { whole: Buffer.alloc(0), log: Buffer.alloc(0) };
  await withPlace(sqlite, async (place) => {
    const first = await openStore(place);
    await first.addClass(aClass('a'));
    await first.close();
    const store = await openStore(place);
    for (let seq = 0; seq < rows; seq += 1)
      await store.append('class/a', seq, [aRow(`${seq}`, 'x'.repeat(3_000))]);
    copy = {
      whole: readFileSync(join(place.folder, SQLITE_FILE)),
      log: readFileSync(join(place.folder, LOG)),
    };
    await store.close();
  });
  return copy;
}

/** Opens a store over these files: how many rows it has, all of them whole, and one more can follow. */
async function countAfter(whole: Buffer, log: Buffer): Promise<number> {
  const folder = await aFolder();
  writeFileSync(join(folder, SQLITE_FILE), whole);
  writeFileSync(join(folder, LOG), log);
  const store = await openSqliteStore(folder);
  const rows = await store.read('class/a', 0);
  expect(rows).toEqual(rows.map((_, seq) => ({ seq, ...aRow(`${seq}`, 'x'.repeat(3_000)) })));
  expect(await store.append('class/a', rows.length, [aRow('after')])).toEqual({ ok: true });
  await store.close();
  expect(integrityOf(folder)).toBe('ok');
  await rm(folder, { recursive: true });
  return rows.length;
}
