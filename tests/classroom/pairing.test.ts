import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentsAt, CHAIR_ROLES, type ClassTable, pairTables } from '../../src/classroom/index.ts';
import { keyedDraw } from '../../src/engine/index.ts';
import { ClassUnderTest } from './aClass.ts';

const DELEGATIONS = ['us', 'china', 'third'];

interface Wish {
  readonly size: number;
  readonly chairs: number;
  readonly sides: number;
  readonly seed: number;
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  size: fc.oneof(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 20 })),
  chairs: fc.integer({ min: 1, max: 4 }),
  sides: fc.integer({ min: 2, max: 3 }),
  seed: fc.nat(),
});

const names = (size: number) => Array.from({ length: size }, (_, at) => `m${at + 1}`);

function paired(
  { chairs, sides, seed }: Wish,
  members: readonly string[],
  way: 'by-lot' | 'as-last-time' | 'rotate' = 'by-lot',
  last: readonly ClassTable[] = [],
): readonly ClassTable[] {
  return pairTables({
    members,
    plan: { chairs, rehearsalTables: 0 },
    game: { delegations: DELEGATIONS.slice(0, sides), norms: [], rounds: 1, events: [] },
    ...{ way, last, sitting: last.length === 0 ? 0 : 1, draw: keyedDraw(seed), key: 'pair' },
  });
}

/** Everybody's seats, and whether each stands for somebody who plays. */
const seatsIn = (tables: readonly ClassTable[]) =>
  tables.flatMap(({ chairs, observers }) => [
    ...chairs.flatMap(({ member }) => (member === null ? [] : [member])),
    ...observers,
  ]);

const peopleAt = (table: ClassTable, delegation: string) =>
  table.chairs.flatMap((chair) =>
    chair.delegation === delegation && chair.member !== null ? [chair.member] : [],
  );

/** What must be true of tables, however they were paired. */
function expectSound(tables: readonly ClassTable[], members: readonly string[], wish: Wish): void {
  expect(seatsIn(tables).toSorted()).toEqual([...members].toSorted());
  expect(tables.map(({ number }) => number)).toEqual(tables.map((_, at) => at + 1));
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  for (const table of tables) {
    for (const delegation of DELEGATIONS.slice(0, wish.sides)) {
      const chairs = table.chairs.filter((chair) => chair.delegation === delegation);
      const roles = chairs.map(({ role }) => role);
      expect(roles).toEqual(CHAIR_ROLES.slice(0, roles.length));
      expect(roles.length).toBeGreaterThanOrEqual(wish.chairs);
      const filled = chairs.map(({ member }) => member !== null);
      expect(filled).toEqual(filled.toSorted((a, b) => Number(b) - Number(a)));
    }
  }
}

describe('pairing', () => {
  it('by lot gives everybody of 2 to 200 exactly one seat, and nobody only looks on', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const members = names(wish.size);
        const tables = paired(wish, members);
        expectSound(tables, members, wish);
        expect(tables.flatMap(({ observers }) => observers)).toEqual([]);
        expect(tables.every(({ chairs }) => chairs.some(({ member }) => member !== null))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('by lot needs an agent only where fewer are left over than delegations', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const tables = paired(wish, names(wish.size));
        const without = tables.filter((table) =>
          DELEGATIONS.slice(0, wish.sides).some((id) => peopleAt(table, id).length === 0),
        );
        const rest = wish.size % (wish.chairs * wish.sides);
        const few = rest > 0 && rest < wish.sides;
        const advised = wish.chairs > 1 && wish.chairs < 4 && wish.size > rest;
        expect(without.length).toBe(few && !advised ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [28, 2, [4, 4, 4, 4, 4, 4, 4]],
    [29, 2, [5, 4, 4, 4, 4, 4, 4]],
    [30, 2, [4, 4, 4, 4, 4, 4, 4, 2]],
    [27, 1, [...Array(13).fill(2), 1]],
    [33, 4, [8, 8, 8, 8, 1]],
    [3, 2, [3]],
  ])('by lot sits %i students with %i chairs like this', (size, chairs, expected) => {
    const tables = paired({ size, chairs, sides: 2, seed: 3 }, names(size));
    expect(tables.map((table) => seatsIn([table]).length)).toEqual(expected);
  });

  it('by lot is another one each time, and the same for the same draw', () => {
    const wish = { size: 28, chairs: 2, sides: 2, seed: 3 };
    const seats = (seed: number) => seatsIn(paired({ ...wish, seed }, names(28)));
    expect(seats(3)).toEqual(seats(3));
    expect(seats(3)).not.toEqual(seats(4));
  });

  it('as last time and in rotation sits everybody who is there, whoever has gone or come', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 30 }), fc.nat(), (wish, newcomers, gone) => {
        const before = names(wish.size);
        const last = paired(wish, before);
        const stay = before.filter((_, at) => (gone >> (at % 30)) % 2 === 0);
        const members = [...stay, ...names(newcomers).map((name) => `n${name}`)];
        fc.pre(members.length > 0);
        for (const way of ['as-last-time', 'rotate'] as const) {
          const tables = paired(wish, members, way, last);
          expect(seatsIn(tables).toSorted()).toEqual([...members].toSorted());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('in rotation exchanges the chairs of a table, and moves each one role on', () => {
    const wish = { size: 12, chairs: 3, sides: 2, seed: 5 };
    const [before] = paired(wish, names(12));
    const [after] = paired(wish, names(12), 'rotate', paired(wish, names(12)));
    if (before === undefined || after === undefined) throw new Error('no table');
    const [head, intelligence, legal] = peopleAt(before, 'us');
    expect(peopleAt(after, 'china')).toEqual([intelligence, legal, head]);
    expect(peopleAt(after, 'us').toSorted()).toEqual(peopleAt(before, 'china').toSorted());
    expect(after.seed).not.toBe(before.seed);
    const kept = paired(wish, names(12), 'as-last-time', paired(wish, names(12)));
    expect(kept[0]?.chairs).toEqual(before.chairs);
    expect(kept[0]?.seed).not.toBe(before.seed);
  });
});

describe('a sitting', () => {
  it('pairs by itself: at first by lot, then with chairs exchanged and other seeds', () => {
    const room = new ClassUnderTest().join(8).host({ kind: 'startSitting' });
    const us = [room.sits(1, 'us'), room.sits(1, 'us', 'intelligence')];
    const seeds = room.state.tables.map(({ seed }) => seed);
    room.host({ kind: 'endSitting' }).host({ kind: 'startSitting' });
    expect(room.state.sitting).toBe(1);
    expect([room.sits(1, 'china', 'intelligence'), room.sits(1, 'china')]).toEqual(us);
    expect(room.state.tables.map(({ id }) => id)).toEqual(['2-1', '2-2']);
    expect(room.state.earlierTables.map(({ id }) => id)).toEqual(['1-1', '1-2']);
    expect(room.state.tables.some(({ seed }) => seeds.includes(seed))).toBe(false);
  });

  it('takes in whoever came after the pairing, and is played as often as the plan says', () => {
    const room = new ClassUnderTest().join(8).host({ kind: 'pairTables', way: 'by-lot' });
    room.join(1).host({ kind: 'startSitting' });
    expect(seatsIn(room.state.tables).length).toBe(9);
    room.host({ kind: 'endSitting' }).host({ kind: 'startSitting' }).host({ kind: 'endSitting' });
    expect(room.try({ kind: 'host' }, { kind: 'startSitting' })).toEqual({
      ...{ code: 'out-of-range', needed: 2 },
    });
  });

  it('is over when the last of its tables has ended', () => {
    const room = new ClassUnderTest().join(8).host({ kind: 'startSitting' });
    room.do({ kind: 'server' }, { kind: 'endTable', table: '1-2' });
    expect(room.state.procedure.stage).toBe('play');
    room.do({ kind: 'server' }, { kind: 'endTable', table: '1-1' });
    expect(room.state.procedure.stage).toBe('interval');
  });
});

describe('a rehearsal', () => {
  const rehearsal = () => new ClassUnderTest({ rehearsalTables: 3 });

  it('starts without anybody, at as many tables as its plan says, in every game', () => {
    const room = rehearsal().host({ kind: 'startSitting' });
    for (const sitting of [0, 1]) {
      expect(room.state.tables.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(seatsIn(room.state.tables)).toEqual([]);
      for (const table of room.state.tables)
        expect(agentsAt({ delegations: ['us', 'china'] }, table)).toEqual(['us', 'china']);
      if (sitting === 0) room.host({ kind: 'endSitting' }).host({ kind: 'startSitting' });
    }
  });

  it('has room for whoever comes to look, at the first of its tables', () => {
    const room = rehearsal().join(2).host({ kind: 'startSitting' });
    expect(room.state.tables.map((table) => seatsIn([table]).length)).toEqual([2, 0, 0]);
  });
});

describe('seats by hand', () => {
  const lobby = () => new ClassUnderTest().join(8).host({ kind: 'pairTables', way: 'by-lot' });
  const head = { delegation: 'us', role: 'head' } as const;

  it('are exchanged between two who sit, before the cables are dealt', () => {
    const room = lobby();
    const [one, two] = [room.sits(1, 'us'), room.sits(2, 'us')];
    room.host({ kind: 'seatMember', member: one, table: '1-2', chair: head });
    expect([room.sits(1, 'us'), room.sits(2, 'us')]).toEqual([two, one]);
    expect(seatsIn(room.state.tables).length).toBe(8);
  });

  it('are not taken from anybody by one who has none', () => {
    const room = lobby().join(1);
    const late = { kind: 'seatMember', member: 'm9', table: '1-1' } as const;
    expect(room.try({ kind: 'host' }, { ...late, chair: head })?.code).toBe('chair-taken');
    const economic = { delegation: 'us', role: 'economic' } as const;
    expect(room.try({ kind: 'host' }, { ...late, chair: economic })?.code).toBe('no-such-chair');
    room.host({ ...late, chair: { delegation: 'us', role: 'legal' } });
    expect(room.sits(1, 'us', 'legal')).toBe('m9');
  });

  it('are kept within a delegation once cables are dealt, so that nobody carries one over', () => {
    const room = lobby().host({ kind: 'startSitting' });
    const member = room.sits(1, 'us');
    const move = { kind: 'seatMember', member } as const;
    const refusals = [
      { ...move, table: '1-1', chair: { delegation: 'china', role: 'legal' } },
      { ...move, table: '1-2', chair: { delegation: 'us', role: 'legal' } },
      { ...move, table: '1-1', chair: null },
    ] as const;
    for (const command of refusals)
      expect(room.try({ kind: 'host' }, command)?.code).toBe('other-delegation');
    room.host({ ...move, table: '1-1', chair: { delegation: 'us', role: 'intelligence' } });
    expect(room.sits(1, 'us', 'intelligence')).toBe(member);
    expect(room.sits(1, 'us')).not.toBe('');
  });
});
