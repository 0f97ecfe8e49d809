import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { defaultPlan } from '../../src/classroom/index.ts';
import type { ActAnswer } from '../../src/protocol/index.ts';
import type { EventStore } from '../../src/server/store/EventStore.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { openSqliteStore } from '../../src/server/store/sqliteStore.ts';
import { aPostgres, newDatabase, postgresIsHere } from '../support/aPostgres.ts';
import { aServer } from '../support/aServer.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { foundClass, joinClass } from '../support/classDoor.ts';
import { FaultProxy } from '../support/FaultProxy.ts';
import { faultyStore } from '../support/faultyStore.ts';
import { washington } from '../support/fixtures.ts';
import { historyFaults } from '../support/historyFaults.ts';
import { type LinkedClass, linkedClass } from '../support/linkedClass.ts';
import { ServerProcess } from '../support/ServerProcess.ts';
import { integrityOf } from './store/sqliteFiles.ts';
import { aClass, aRow, sqlite, withPlace } from './store/storePlaces.ts';

const { scenario } = washington();
const notKept = { ok: false, refusal: { by: 'door', code: 'not-kept' } };

describe('a store that takes nothing more (R-3)', () => {
  it('because its disk is full: nothing is acknowledged, the host knows, and it goes on with room', () =>
    withPlace(sqlite, async ({ folder }) => {
      const store = await openSqliteStore(folder, { pagesMost: 400 });
      const running = await aServer({ store });
      const net = await FaultProxy.to(running.server.address);
      const inPlay = await linkedClass({
        ...{ address: running.server.address, addressOf: () => net.address },
        ...{ students: 2, paceMs: null },
      });
      await fill(store);
      await isRefused(inPlay, 'store-full');

      // Who comes back in such a moment is let in all the same.
      const since = performance.now();
      net.breakAll();
      const [student] = inPlay.students;
      await inPlay.host.until('the student', () => (student?.newsAtMs ?? 0) > since);
      expect(student?.dismissed).toBe(null);

      await store.deleteClass('ballast');
      await isTakenAgain(inPlay);
      expect(await faultsOf(store, inPlay)).toEqual([]);
      inPlay.close();
      await net.close();
      await running.close();
      expect(integrityOf(folder)).toBe('ok');
    }));

  it('because a file may not grow: what was acknowledged is there when the server comes back', () =>
    withPlace(sqlite, async (place) => {
      const server = await ServerProcess.start(place, 500);
      const inPlay = await linkedClass({ address: server.address, students: 4, paceMs: 210 });
      const isFull = () =>
        inPlay.students.some(({ acts }) => acts.some(({ answer }) => isNotKept(answer)));
      const full = inPlay.host.until('a refusal', isFull, 50_000);
      const noise = setInterval(
        () => void inPlay.host.inClass({ kind: 'broadcast', text: 'x'.repeat(280) }),
        100,
      );
      await full.finally(() => clearInterval(noise));
      await inPlay.host.until('an alarm', () => alarmsOf(inPlay).length > 0);
      await server.end('SIGKILL');
      expect(server.unforeseen).toEqual([]);
      server.fileBlocks = 'unlimited';
      await server.start();
      await isTakenAgain(inPlay);
      inPlay.close();
      await server.end('SIGTERM');
      const store = await openStore(place);
      expect(await faultsOf(store, inPlay)).toEqual([]);
      await store.close();
      expect(integrityOf(place.folder)).toBe('ok');
    }));

  it.skipIf(!postgresIsHere)('because its database has become read-only', async () => {
    const postgres = await aPostgres();
    const store = await openStore({ folder: '', databaseUrl: await newDatabase(postgres) });
    const running = await aServer({ store });
    const inPlay = await linkedClass({
      ...{ address: running.server.address, students: 2, paceMs: null },
    });
    const set = async (mode: 'on' | 'off') => {
      const admin = new Client({ connectionString: postgres.addressOf('postgres') });
      await admin.connect();
      await admin.query('set default_transaction_read_only = off');
      await admin.query(`alter system set default_transaction_read_only = ${mode}`);
      await admin.query('select pg_reload_conf()');
      await admin.end();
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    await set('on');
    await isRefused(inPlay, 'store-read-only');
    await set('off');
    await isTakenAgain(inPlay);
    expect(await faultsOf(store, inPlay)).toEqual([]);
    inPlay.close();
    await running.close();
    await postgres.end();
  });

  it('between the start of a game and the opening of its tables: they open when it can', () =>
    withPlace(sqlite, async (place) => {
      const { store, trouble } = faultyStore(await openStore(place));
      const running = await aServer({ store });
      const { address } = running.server;
      const plan = { ...defaultPlan(scenario), chairs: 1 };
      const opened = await foundClass(address, plan);
      const host = new ClassProbe({ address, key: opened.hostKey });
      const { key } = await joinClass(address, opened.code);
      const student = new ClassProbe({ address, key });
      await host.until('a student', () => host.classView?.present === 1);
      let before: string | undefined;
      for (const code of ['store-full', 'store-away'] as const) {
        trouble.touches = (stream) => stream.startsWith('table/');
        trouble.fault = { code, what: 'no room' };
        expect(await host.inClass({ kind: 'startSitting' })).toMatchObject({ ok: true });
        await host.until('the alarm', () => alarmsOf({ host }).includes(code));
        trouble.fault = null;
        await student.until('another table', () => student.table?.table !== before);
        before = student.table?.table;
        trouble.fault = { code, what: 'no room' };
        expect(await student.atTable({ kind: 'chooseTone', tone: 'measured' })).toEqual(notKept);
        trouble.fault = null;
        expect(await host.inClass({ kind: 'endSitting' })).toMatchObject({ ok: true });
        await host.until('the interval', () => host.classView?.stage === 'interval');
      }
      for (const probe of [host, student]) probe.close();
      await running.close();
    }));
});

/** Takes all the room that there is, in pieces as small as any act. */
async function fill(store: EventStore): Promise<void> {
  await store.addClass(aClass('ballast'));
  let seq = 0;
  for (const size of [60_000, 4000, 400, 40]) {
    const row = () => [aRow(`${seq}`, 'x'.repeat(size))];
    while ((await store.append('class/ballast', seq, row())).ok) seq += 1;
  }
}

async function isRefused(inPlay: LinkedClass, code: string): Promise<void> {
  const { students, host } = inPlay;
  // A page of the file may still have a corner for one act or two.
  const answers: ActAnswer[] = [];
  for (let hand = 0; hand < 8 && !answers.some(isNotKept); hand += 1)
    for (const student of students)
      answers.push(await student.inClass({ kind: hand % 2 === 0 ? 'raiseHand' : 'lowerHand' }));
  expect(answers.at(-1)).toEqual(notKept);
  await host.until('the alarm', () => alarmsOf(inPlay).includes(code));
}

async function isTakenAgain({ students, host }: Pick<LinkedClass, 'students' | 'host'>) {
  for (const student of students) {
    await host.until('the line', () => student.link.state === 'open');
    const { classView } = student;
    const isUp = classView?.audience === 'member' && classView.hand === 'up';
    const told = await student.inClass({ kind: isUp ? 'lowerHand' : 'raiseHand' });
    expect(told).toMatchObject({ ok: true });
  }
}

function isNotKept(answer: ActAnswer | null): boolean {
  return answer?.ok === false && answer.refusal.by === 'door' && answer.refusal.code === 'not-kept';
}

function alarmsOf({ host }: Pick<LinkedClass, 'host'>): readonly string[] {
  const view = host.classView;
  return view?.audience === 'host' ? view.alarms.map(({ code }) => code) : [];
}

function faultsOf(store: EventStore, { opened, students }: LinkedClass) {
  return historyFaults(store, opened.classId, scenario, students);
}
