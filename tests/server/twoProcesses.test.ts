import { describe, expect, it } from 'vitest';
import type { ClassView } from '../../src/classroom/index.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import type { TableRow } from '../../src/server/table/tableRow.ts';
import { aDatabase, postgresIsHere } from '../support/aPostgres.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { FaultProxy } from '../support/FaultProxy.ts';
import { washington } from '../support/fixtures.ts';
import { historyFaults } from '../support/historyFaults.ts';
import { linkedClass } from '../support/linkedClass.ts';
import { ServerProcess } from '../support/ServerProcess.ts';
import { soakCount } from '../support/soak.ts';

const { scenario } = washington();
const kills = soakCount({ long: 50, short: 2 });
const tables = soakCount({ long: 20, short: 3 });

describe.skipIf(!postgresIsHere)('two processes on one PostgreSQL', () => {
  it(
    'show the same tables, go on when either is killed, and let no deadline pass twice (R-2)',
    async () => {
      const place = { folder: '', databaseUrl: await aDatabase() };
      const servers = await Promise.all([ServerProcess.start(place), ServerProcess.start(place)]);
      const [one, other] = servers as [ServerProcess, ServerProcess];
      // A balancer with sticky sessions: one half of the class comes in here, the other there.
      const nets = await Promise.all(servers.map(({ address }) => FaultProxy.to(address)));
      const inPlay = await linkedClass({
        address: one.address,
        addressOf: (student) => nets[student % 2]?.address ?? '',
        students: 2 * tables,
        plan: { briefingSeconds: 0, stageSeconds: quick() },
        paceMs: 400,
      });
      const { students, host, opened, bots } = inPlay;
      // One table lets its clocks run out.
      const idle = students[0]?.table?.table;
      for (const [number, { table }] of students.entries())
        if (table?.table === idle) bots[number]?.stop();
      // What was on its way when they stopped has been told by then.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const stood = placeOf(host.classView, idle);
      const elsewhere = new ClassProbe({ address: other.address, key: opened.coHostKey });
      await host.until('the same tables', () => same(host.classView, elsewhere.classView), 20_000);

      for (let kill = 0; kill < kills; kill += 1) {
        const dies = kill % 2;
        const [dead, alive] = dies === 1 ? [one, other] : [other, one];
        await new Promise((resolve) => setTimeout(resolve, 1000 + Math.random() * 2000));
        await dead.end('SIGKILL');
        const net = nets[1 - dies];
        if (net !== undefined) net.upstream = portOf(alive);
        net?.breakAll();
        const before = students.map(({ acts }) => acts.length);
        await host.until(
          'everybody to be at the other process',
          () => students.every(({ link }) => link.state === 'open'),
          30_000,
        );
        await host.until(
          'the game to go on',
          () =>
            bots.every(({ over }, n) => over || students[n]?.table?.table === idle) ||
            students.some(({ acts }, n) => acts.length > (before[n] ?? 0)),
          30_000,
        );
        await dead.start();
        if (net !== undefined) net.upstream = portOf(dead);
        net?.breakAll();
      }
      await host.until(
        'a clock to run out where nobody acts',
        () => placeOf(host.classView, idle) !== stood,
        60_000,
      );
      await host.until('the same tables', () => same(host.classView, elsewhere.classView), 30_000);
      inPlay.close();
      elsewhere.close();
      for (const server of servers) await server.end('SIGTERM');
      for (const net of nets) await net.close();
      expect(servers.flatMap(({ unforeseen }) => unforeseen)).toEqual([]);

      const store = await openStore(place);
      expect(await historyFaults(store, opened.classId, scenario, students)).toEqual([]);
      const rows = (await store.read(`table/${opened.classId}/${idle}`, 1)).map(
        ({ body }) => JSON.parse(body) as TableRow,
      );
      await store.close();
      const ends = rows.filter(({ entry }) => entry.command.kind === 'expirePhase');
      const gapsMs = ends.slice(1).map(({ wallMs }, n) => wallMs - (ends[n]?.wallMs ?? 0));
      expect(ends.length).toBeGreaterThan(0);
      // A stage that a second expiry had ended would have lasted no time at all.
      expect(gapsMs.filter((ms) => ms < 9000)).toEqual([]);
    },
    soakCount({ long: 1_800_000, short: 180_000 }),
  );
});

function quick() {
  const stages =
    'statement positions exchange night beliefs reactions signatures confirmations press';
  return Object.fromEntries(
    stages.split(' ').map((stage) => [stage, stage === 'exchange' ? 15 : 10]),
  ) as never;
}

function portOf({ address }: ServerProcess): number {
  return Number(new URL(address).port);
}

/** Where a table stands, as its instructor sees it. */
function placeOf(view: ClassView | null, id: string | undefined): string {
  const tiles = view === null || !('tiles' in view) ? [] : view.tiles;
  const tile = tiles.find(({ table }) => table === id);
  return `${tile?.round}/${tile?.stage}`;
}

/** Whether two instructors see every table at the same place. */
function same(one: ClassView | null, other: ClassView | null): boolean {
  return placesIn(one) !== '' && placesIn(one) === placesIn(other);
}

function placesIn(view: ClassView | null): string {
  if (view === null || !('tiles' in view)) return '';
  const { tiles, members } = view;
  return JSON.stringify([
    tiles.map(({ table, round, stage, clauses }) => [table, round, stage, clauses]).toSorted(),
    members,
  ]);
}
