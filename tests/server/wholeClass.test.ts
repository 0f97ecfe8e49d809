import { describe, expect, it } from 'vitest';
import { type ClassPlan, defaultPlan } from '../../src/classroom/index.ts';
import { replay } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { aServer } from '../support/aServer.ts';
import { ClassBot } from '../support/ClassBot.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { foundClass, joinClass, recordOf } from '../support/classDoor.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();
const mind = allMinds()['reciprocal'];
if (mind === undefined) throw new Error('no such agent');

const plan: ClassPlan = { ...defaultPlan(scenario), sittings: 1, chairs: 1, agent: 'novice' };

describe('a class on a server', () => {
  it('plays a game from the code to the record, and each log replays to what it names', async () => {
    const { server, warnings, close } = await aServer();
    try {
      const opened = await foundClass(server.address, plan);
      const host = new ClassProbe({ address: server.address, key: opened.hostKey });
      const students = await Promise.all(
        [0, 1, 2, 3].map(async (seed) => {
          const { key } = await joinClass(server.address, opened.code);
          const probe = new ClassProbe({ address: server.address, key });
          return { probe, bot: new ClassBot({ probe, scenario, mind, seed }) };
        }),
      );
      await host.until('four students', () => host.classView?.present === 4);
      expect(await host.inClass({ kind: 'pairTables', way: 'by-lot' })).toMatchObject({ ok: true });
      expect(await host.inClass({ kind: 'startSitting' })).toMatchObject({ ok: true });
      for (const { probe, bot } of students)
        await probe.until('the verdict', () => bot.over, 60_000);
      await host.until('the interval', () => host.classView?.stage === 'interval');
      expect(await host.inClass({ kind: 'openDebrief' })).toMatchObject({ ok: true });
      const [first] = students;
      await first?.probe.until('the log', () => first.probe.logs.size === 1);
      const record = await recordOf(server.address, opened.hostKey);
      expect(record.tables).toHaveLength(2);
      for (const { log, authors } of record.tables) {
        expect(replay(scenario, log)).toMatchObject({ ok: true });
        expect(authors).toHaveLength(log.entries.length);
      }
      expect(warnings).toEqual([]);
      host.close();
      for (const { probe } of students) probe.close();
    } finally {
      await close();
    }
  });

  it('rehearses with nobody in it: agents play its tables to their ends, and the record names no one', async () => {
    const { server, warnings, close } = await aServer();
    try {
      const opened = await foundClass(server.address, {
        ...plan,
        ...{ rehearsalTables: 2, sittings: 2 },
      });
      const host = new ClassProbe({ address: server.address, key: opened.hostKey });
      await host.until('the lobby', () => host.classView?.stage === 'lobby');
      for (const sitting of [0, 1]) {
        expect(await host.inClass({ kind: 'startSitting' })).toMatchObject({ ok: true });
        // What was played before is not kept in mind, only in the store.
        const followed = () => server.classes.opened[0]?.tables.followed.map(({ id }) => id);
        await expect.poll(followed).toEqual([`${sitting + 1}-1`, `${sitting + 1}-2`]);
        const over = () =>
          host.classView?.stage === 'interval' && host.classView.sitting === sitting;
        await host.until('the interval', over, 60_000);
      }
      expect(await host.inClass({ kind: 'openDebrief' })).toMatchObject({ ok: true });
      const record = await recordOf(server.address, opened.hostKey);
      expect(record.tables).toHaveLength(4);
      for (const { log, authors } of record.tables) {
        expect(replay(scenario, log)).toMatchObject({ ok: true });
        expect(new Set(authors)).toEqual(new Set([null]));
      }
      expect(warnings).toEqual([]);
      host.close();
    } finally {
      await close();
    }
  });
});
