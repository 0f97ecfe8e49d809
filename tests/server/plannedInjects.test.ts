import { describe, expect, it } from 'vitest';
import { type ClassPlan, defaultPlan, type InjectPlan } from '../../src/classroom/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { decisionsOf } from '../../src/view/debrief/decisionTable.ts';
import { aServer } from '../support/aServer.ts';
import { ClassBot } from '../support/ClassBot.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { foundClass, joinClass, recordOf } from '../support/classDoor.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();
const mind = allMinds().reciprocal;
if (mind === undefined) throw new Error('no such agent');
const plan: ClassPlan = { ...defaultPlan(scenario), sittings: 1, chairs: 1, agent: 'novice' };
/** Ten seconds in which an inject can be called back pass in one. */
const SPEED = 10;

const leakAt = (round: number): InjectPlan => ({
  content: { kind: 'event', event: 'leaked-draft' },
  moment: { kind: 'round', round },
  target: { kind: 'all' },
});
const words: InjectPlan = {
  content: { kind: 'message', text: 'Your capital is watching.' },
  moment: { kind: 'round', round: 1 },
  target: { kind: 'delegation', table: null, delegation: 'us' },
};

describe('injects that are planned in the lobby', () => {
  it('are sent by the server at their round, as they were last changed, and not where they were taken out', async () => {
    const { server, warnings, close } = await aServer({ speed: SPEED });
    try {
      const { address } = server;
      const opened = await foundClass(address, plan);
      const host = new ClassProbe({ address, key: opened.hostKey });
      const takes = async (command: Parameters<ClassProbe['inClass']>[0]) =>
        expect(await host.inClass(command)).toMatchObject({ ok: true });
      await takes({ kind: 'planInject', plan: leakAt(2) });
      await takes({ kind: 'planInject', plan: words });
      await takes({ kind: 'planInject', plan: { ...words, moment: { kind: 'round', round: 0 } } });
      await takes({ kind: 'changeInject', inject: 0, plan: leakAt(1) });
      await takes({ kind: 'callBackInject', inject: 2 });
      const students = await Promise.all(
        [0, 1, 2, 3].map(async (seed) => {
          const { key } = await joinClass(address, opened.code);
          const probe = new ClassProbe({ address, key });
          return { probe, bot: new ClassBot({ probe, scenario, mind, seed, paceMs: 150 }) };
        }),
      );
      await host.until('four students', () => host.classView?.present === 4);
      await takes({ kind: 'startSitting' });
      for (const { probe, bot } of students)
        await probe.until('the verdict', () => bot.over, 60_000);
      await host.until('the interval', () => host.classView?.stage === 'interval');
      const record = await recordOf(address, opened.hostKey);
      expect(record.tables).toHaveLength(2);
      for (const { log } of record.tables) {
        const injected = decisionsOf(scenario, log).filter(
          ({ command }) => command === 'injectEvent',
        );
        expect(injected).toMatchObject([{ seat: 'table', round: 2 }]);
      }
      const notes = record.entries.flatMap(({ command }) =>
        command.kind === 'noteInject' ? [`${command.inject} at ${command.table}`] : [],
      );
      expect(notes.toSorted()).toEqual(['0 at 1-1', '0 at 1-2', '1 at 1-1', '1 at 1-2']);
      for (const { probe } of students) {
        const view = probe.classView;
        const heard = view?.audience === 'member' ? view.messages : [];
        const side = view?.audience === 'member' ? view.seat?.delegation : null;
        expect(heard.map(({ text }) => text)).toEqual(
          side === 'us' ? ['Your capital is watching.'] : [],
        );
      }
      expect(warnings).toEqual([]);
      host.close();
      for (const { probe } of students) probe.close();
    } finally {
      await close();
    }
  }, 90_000);
});
