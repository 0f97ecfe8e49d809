import {
  type ClassPlan,
  type ClassRecordFile,
  classGame,
  defaultPlan,
  injectCommand,
} from '../../src/classroom/index.ts';
import { type Log, recordOf, TABLE, withEnd } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { openTable } from '../../src/session/LocalTable.ts';
import { playerNamed } from '../../src/session/playerNamed.ts';
import { runAgents } from '../../src/session/runAgents.ts';
import { ClassUnderTest } from '../classroom/aClass.ts';
import { washington } from './fixtures.ts';

const EVENT = 'leaked-draft';
const LEVELS = ['novice', 'positional', 'reciprocal', 'logroller'];

/**
 * The record of a class of so many tables whose games agents have played in the students' place; the first
 * game's tables got an event in two halves.
 */
export function aClassRecord(tables: number, plan: Partial<ClassPlan> = {}): ClassRecordFile {
  const { scenario } = washington();
  const usual = defaultPlan(scenario);
  const whole: ClassPlan = { ...usual, chairs: 1, sittings: 1, ...plan };
  const held = new ClassUnderTest(whole, classGame(scenario, whole.cut));
  held.join(2 * whole.chairs * tables);
  const logs: { readonly table: string; readonly log: Log }[] = [];
  for (let sitting = 0; sitting < whole.sittings; sitting += 1) {
    held.host({ kind: 'pairTables', way: sitting === 0 ? 'by-lot' : 'rotate' });
    held.host({ kind: 'startSitting' });
    if (sitting === 0 && tables > 1) splitInject(held);
    for (const { id, number, seed } of held.state.tables) {
      const half = sitting === 0 ? held.state.injects[0]?.reached[id] : undefined;
      logs.push({ table: id, log: played(seed, whole.cut, number, half) });
    }
    held.after(20 * 60_000).host({ kind: 'endSitting' });
  }
  held.host({ kind: 'openDebrief' });
  const { state, entries } = held;
  return {
    format: 1,
    openedAt: '2026-03-02T09:15:00.000Z',
    header: state.header,
    entries,
    tables: logs.map(({ table, log }) => ({
      table,
      log,
      authors: log.entries.map(({ seat }) => {
        const at = [...state.earlierTables, ...state.tables].find(({ id }) => id === table);
        const member = at?.chairs.find(({ delegation }) => delegation === seat)?.member ?? null;
        return member === null ? null : { member, role: 'head' };
      }),
    })),
  };
}

function splitInject(held: ClassUnderTest): void {
  held.host({
    kind: 'planInject',
    plan: {
      content: { kind: 'event', event: EVENT },
      moment: { kind: 'now' },
      target: { kind: 'split' },
    },
    strengths: {},
  });
  held.after(11_000);
  for (const { id } of held.state.tables)
    held.do({ kind: 'server' }, { kind: 'noteInject', inject: 0, table: id });
}

/** A game between agents of some level, as people's, into which the event came at its very beginning. */
function played(seed: number, cut: string, number: number, half?: 'public' | 'private'): Log {
  const { scenario } = washington();
  const level = LEVELS[number % LEVELS.length] ?? '';
  const mind = allMinds()[level];
  if (mind === undefined) throw new Error(`no agent is called ${level}`);
  const ids = scenario.delegations.map(({ id }) => id);
  const players = recordOf(ids, () => playerNamed(level));
  const table = openTable({ scenario, cut, seed, players }, () => 0);
  if (half !== undefined) table.submit(TABLE, injectCommand(EVENT, half));
  runAgents({ table, minds: recordOf(ids, () => mind), onFault: 'default' });
  const people = recordOf(ids, () => ({ kind: 'person' }) as const);
  const { header, entries } = table.log;
  return withEnd({ header: { ...header, players: people }, entries }, table.state);
}
