import { describe, expect, it } from 'vitest';
import {
  type ClassAudience,
  type ClassFacts,
  classViewFor,
  isStuck,
  STUCK_MS,
  tileOf,
} from '../../src/classroom/index.ts';
import { TABLE, viewFor } from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';
import { ClassUnderTest } from './aClass.ts';

const states = statesOf(washington().scenario, '20', 2);

function playing(): { readonly room: ClassUnderTest; readonly facts: ClassFacts } {
  const room = new ClassUnderTest().join(9).host({ kind: 'startSitting' }).after(1000);
  const state = states[Math.trunc(states.length / 2)];
  const tiles = room.state.tables.map((table) => {
    if (state === undefined) throw new Error('no state');
    return tileOf(table, viewFor(state, TABLE), { idleMs: 4000, leftMs: 60_000 });
  });
  return { room, facts: { code: 'K7Q4MR', atMs: room.atMs, tiles, alarms: [] } };
}

const see = (room: ClassUnderTest, audience: ClassAudience, facts: ClassFacts) =>
  JSON.stringify(classViewFor(room.state, audience, facts));

describe('a view of a class', () => {
  it('holds no seed, for nobody', () => {
    const { room, facts } = playing();
    room.host({ kind: 'endSitting' }).host({ kind: 'startSitting' });
    const all = [...room.state.tables, ...room.state.earlierTables];
    const seeds = [room.state.header.seed, ...all.map(({ seed }) => seed)];
    const audiences: readonly ClassAudience[] = [
      ...(['host', 'coHost', 'projector'] as const).map((kind) => ({ kind })),
      { kind: 'member', member: 'm1' },
    ];
    for (const audience of audiences) {
      const written = see(room, audience, facts);
      expect(written).not.toContain('"seed"');
      for (const seed of seeds.filter((each) => each > 1000))
        expect(written).not.toContain(`${seed}`);
    }
  });

  it('shows a student oneself, one’s colleagues and what is said to one', () => {
    const { room, facts } = playing();
    const member = room.sits(1, 'us');
    const other = room.sits(1, 'china');
    room.host({ kind: 'broadcast', text: 'to all' });
    room.host({ kind: 'answerHand', member: other, text: 'to the other' });
    room.host({ kind: 'nudge', table: '1-1', delegation: 'us' });
    const view = classViewFor(room.state, { kind: 'member', member }, facts);
    if (view.audience !== 'member') throw new Error('not a member’s view');
    expect(view.seat).toMatchObject({ table: '1-1', delegation: 'us', roles: ['head'] });
    expect(view.seat?.colleagues.map(({ role }) => role)).toEqual(
      ['intelligence', 'legal'].slice(0, view.seat?.colleagues.length),
    );
    expect(view.messages.map(({ text }) => text)).toEqual(['to all', '']);
    const own = new Set([view.name, ...(view.seat?.colleagues ?? []).map(({ name }) => name)]);
    const written = JSON.stringify(view);
    for (const { name } of room.state.members) expect(written.includes(name)).toBe(own.has(name));
    expect(Object.keys(view).sort()).toEqual([
      ...['audience', 'code', 'corridorLeftMs', 'expected', 'hand', 'locked', 'member', 'messages'],
      ...['name', 'paused', 'plan', 'present', 'revealed', 'seat', 'sitting', 'stage'],
    ]);
  });

  it('shows the projector counts, and names only where the host shows them', () => {
    const { room, facts } = playing();
    const wordings = Object.values(states.at(-1)?.setting.scenario.norms ?? {});
    expect(wordings.length).toBeGreaterThan(0);
    const names = room.state.members.map(({ name }) => name);
    const hidden = classViewFor(room.state, { kind: 'projector' }, facts);
    expect(Object.keys(hidden).sort()).toEqual([
      ...['audience', 'clean', 'code', 'corridorLeftMs', 'ended', 'expected', 'leftMs', 'locked'],
      ...['names', 'paused', 'plan', 'present', 'revealed', 'round', 'sitting', 'stage', 'tables'],
    ]);
    for (const name of names) expect(JSON.stringify(hidden)).not.toContain(name);
    room.host({ kind: 'showNames' });
    const shown = see(room, { kind: 'projector' }, facts);
    for (const name of names) expect(shown).toContain(name);
    room.host({ kind: 'hideNames' });
    expect(see(room, { kind: 'projector' }, facts)).not.toContain(names[0] ?? '');
  });

  it('tells how long the corridor lasts, and who is there of how many', () => {
    const { room, facts } = playing();
    room.host({ kind: 'startCorridor' }).goes('m3');
    const later = { ...facts, atMs: room.atMs + 30_000 };
    expect(classViewFor(room.state, { kind: 'projector' }, later)).toMatchObject({
      ...{ corridorLeftMs: 60_000, present: 8, expected: 9 },
    });
  });
});

describe('a tile', () => {
  const { room } = playing();
  const [table] = room.state.tables;
  if (table === undefined) throw new Error('no table');
  const tiles = states.map((state) =>
    tileOf(table, viewFor(state, TABLE), { idleMs: 0, leftMs: null }),
  );

  it('tells of each clause whether it is agreed, and of nothing how', () => {
    const last = tiles.at(-1);
    expect(last?.signal).toBe('done');
    expect(tiles[0]?.clauses.map(({ status }) => status)).toEqual([
      ...['bracketed', 'bracketed', 'silent', 'silent', 'silent'],
    ]);
    const statuses = new Set(tiles.flatMap(({ clauses }) => clauses.map(({ status }) => status)));
    expect(statuses).toContain('clean');
    expect(Object.keys(tiles[0] ?? {}).sort()).toEqual([
      ...['agreedPerMille', 'awaited', 'clauses', 'idleMs', 'lastAct', 'leftMs', 'number'],
      ...['paused', 'round', 'signal', 'stage', 'table'],
    ]);
  });

  it('names who is waited for, and needs the instructor after 90 seconds', () => {
    const [first] = tiles;
    if (first === undefined) throw new Error('no tile');
    expect(first.awaited).toEqual(['us', 'china']);
    expect(isStuck({ ...first, idleMs: STUCK_MS })).toBe(false);
    expect(isStuck({ ...first, idleMs: STUCK_MS + 1 })).toBe(true);
    expect(isStuck({ ...first, idleMs: STUCK_MS + 1, paused: true })).toBe(false);
    expect(isStuck({ ...first, idleMs: STUCK_MS + 1, awaited: [] })).toBe(false);
    const view = viewFor(states[0] ?? (states[1] as never), TABLE);
    const signal = (idleMs: number) => tileOf(table, view, { idleMs, leftMs: null }).signal;
    expect([signal(0), signal(STUCK_MS + 1)]).toEqual(['in-talks', 'needs-you']);
    expect(tileOf({ ...table, paused: true }, view, { idleMs: 0, leftMs: null }).signal).toBe(
      'paused',
    );
  });
});
