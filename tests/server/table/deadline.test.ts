import { describe, expect, it } from 'vitest';
import { type Command, stageOf } from '../../../src/engine/index.ts';
import type { EventStore } from '../../../src/server/store/EventStore.ts';
import { openTableStream } from '../../../src/server/table/openTableStream.ts';
import { type TableAround, TableHost } from '../../../src/server/table/TableHost.ts';
import { washington } from '../../support/fixtures.ts';
import { aClass, sqlite, withStore } from '../store/storePlaces.ts';

const { scenario } = washington();
const ALLOWANCE_MS = 10_000;
const tone: Command = { kind: 'chooseTone', tone: 'measured' };

describe('a deadline that comes due while the last act is being written', () => {
  it('does not end the stage that the act has begun', () =>
    withStore(sqlite, async (store) => {
      const { around, pass } = await aTable(store);
      const table = await opened(around);
      await table.submit({ id: '1', seat: 'us', command: tone });
      pass(ALLOWANCE_MS);
      await Promise.all([table.submit({ id: '2', seat: 'china', command: tone }), table.expire()]);
      expect(stageOf(table.state.procedure)).toBe('positions');
      expect(table.clock.leftMs).toBe(ALLOWANCE_MS);
    }));

  it('nor where another process has written it', () =>
    withStore(sqlite, async (store) => {
      const { around, pass } = await aTable(store);
      const [one, other] = [await opened(around), await opened(around)];
      await one.submit({ id: '1', seat: 'us', command: tone });
      await other.catchUp();
      pass(ALLOWANCE_MS);
      await one.submit({ id: '2', seat: 'china', command: tone });
      await other.expire();
      expect(stageOf(other.state.procedure)).toBe('positions');
      expect(other.rows).toEqual(one.rows);
    }));

  it('is written once, whoever of two processes is first', () =>
    withStore(sqlite, async (store) => {
      const { around, pass } = await aTable(store);
      const [one, other] = [await opened(around), await opened(around)];
      pass(ALLOWANCE_MS);
      await Promise.all([one.expire(), other.expire()]);
      await Promise.all([one.catchUp(), other.catchUp()]);
      expect(one.rows.map(({ entry }) => entry.command.kind)).toEqual(['expirePhase']);
      expect(other.rows).toEqual(one.rows);
      expect(stageOf(one.state.procedure)).toBe('positions');
    }));
});

/** A table of two persons in a class of its own, in a time that passes when it is told to. */
async function aTable(
  store: EventStore,
): Promise<{ readonly around: TableAround; readonly pass: (ms: number) => void }> {
  let nowMs = 1_000_000;
  await store.addClass(aClass('c'));
  const person = { kind: 'person' } as const;
  const players = { us: person, china: person };
  const duty = {
    kind: 'open',
    table: '1-1',
    scenario: scenario.id,
    cut: '20',
    seed: 7,
    players,
  } as const;
  await openTableStream(store, 'c', scenario, duty, nowMs);
  return {
    around: {
      store,
      classId: 'c',
      scenarioOf: () => scenario,
      allowanceMs: () => ALLOWANCE_MS,
      clock: () => nowMs,
      today: () => nowMs,
      onFault: ({ what }) => {
        throw new Error(what);
      },
    },
    pass(ms) {
      nowMs += ms;
    },
  };
}

async function opened(around: TableAround): Promise<TableHost> {
  const table = await TableHost.open(around, '1-1');
  if (table === null) throw new Error('there is no table');
  return table;
}
