import {
  type ClassPlan,
  type ClassRecordFile,
  classGame,
  defaultPlan,
} from '../../src/classroom/index.ts';
import { type Log, withEnd } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { playOut } from '../../src/session/playOut.ts';
import { ClassUnderTest } from '../classroom/aClass.ts';
import { washington } from './fixtures.ts';

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
    for (const { id, number, seed } of held.state.tables)
      logs.push({ table: id, log: played(seed, whole.cut, number) });
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
      content: { kind: 'event', event: 'leaked-draft' },
      moment: { kind: 'now' },
      target: { kind: 'split' },
    },
    strengths: {},
  });
  held.after(11_000);
  for (const { id } of held.state.tables)
    held.do({ kind: 'server' }, { kind: 'noteInject', inject: 0, table: id });
}

/** A game between agents of some level, as people's. */
function played(seed: number, cut: string, number: number): Log {
  const { scenario } = washington();
  const level = LEVELS[number % LEVELS.length] ?? '';
  const mind = allMinds()[level];
  if (mind === undefined) throw new Error(`no agent is called ${level}`);
  const players = Object.fromEntries(scenario.delegations.map(({ id }) => [id, level]));
  const { log, state } = playOut({
    scenario,
    cut,
    seed,
    players,
    mindOf: () => mind,
    onFault: 'default',
  });
  const people = Object.fromEntries(
    scenario.delegations.map(({ id }) => [id, { kind: 'person' } as const]),
  );
  return withEnd({ header: { ...log.header, players: people }, entries: log.entries }, state);
}
