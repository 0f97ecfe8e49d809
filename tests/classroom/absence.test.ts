import { describe, expect, it } from 'vitest';
import { isLevel } from '../../src/agents/level.ts';
import { isStyle } from '../../src/agents/style.ts';
import { absences, agentFor, agentsAt, CHAIR_ROLES, rolesOf } from '../../src/classroom/index.ts';
import { ClassUnderTest, CO_HOST, HOST, SERVER } from './aClass.ts';

const playing = (students = 8, chairs = 2) =>
  new ClassUnderTest({ chairs }).join(students).host({ kind: 'startSitting' }).after(10_000);

const roles = (room: ClassUnderTest, member: string) => {
  const [table] = room.state.tables;
  return table === undefined ? [] : rolesOf(room.state, table, member);
};

describe('the verbs of a chair that nobody sits in', () => {
  it.each([
    [1, [['head', 'intelligence', 'legal', 'economic']]],
    [2, [['head'], ['intelligence', 'legal', 'economic']]],
    [3, [['head'], ['intelligence'], ['legal', 'economic']]],
    [4, [['head'], ['intelligence'], ['legal'], ['economic']]],
  ])('are shared by %i chairs like this', (chairs, expected) => {
    const room = playing(chairs * 2, chairs);
    const seated = CHAIR_ROLES.slice(0, chairs).map((role) => room.sits(1, 'us', role));
    expect(seated.map((member) => roles(room, member))).toEqual(expected);
  });

  it('fall to the chair before, and the head’s to the next, as long as its member is away', () => {
    const room = playing(8, 4);
    const [head = '', intelligence = '', legal = '', economic = ''] = CHAIR_ROLES.map((role) =>
      room.sits(1, 'us', role),
    );
    room.goes(legal);
    expect(roles(room, intelligence)).toEqual(['intelligence', 'legal']);
    expect(roles(room, legal)).toEqual([]);
    room.goes(head);
    expect(roles(room, intelligence)).toEqual(['head', 'intelligence', 'legal']);
    room.goes(intelligence);
    expect(roles(room, economic)).toEqual(CHAIR_ROLES);
    for (const member of [head, intelligence, legal]) room.comes(member);
    expect(roles(room, economic)).toEqual(['economic']);
  });

  it('are each held by exactly one of those who are there', () => {
    for (let away = 0; away < 15; away += 1) {
      const room = playing(8, 4);
      const seated = CHAIR_ROLES.map((role) => room.sits(1, 'us', role));
      seated.forEach((member, at) => {
        if ((away >> at) % 2 === 1) room.goes(member);
      });
      const held = seated.flatMap((member) => roles(room, member));
      expect(held.toSorted()).toEqual([...CHAIR_ROLES].toSorted());
    }
  });
});

describe('an absent delegation', () => {
  const replace = { kind: 'replaceAbsent', table: '1-1', delegation: 'us', step: 20 } as const;

  it('may be played by an agent some seconds after its last member went', () => {
    const room = playing();
    const [head, other] = [room.sits(1, 'us'), room.sits(1, 'us', 'intelligence')];
    room.goes(head).after(5000);
    expect(absences(room.state)).toEqual([]);
    expect(room.try(SERVER, replace)?.code).toBe('somebody-here');
    room.goes(other);
    const due = [{ table: '1-1', delegation: 'us', fromMs: 15_000 + 60_000 }];
    expect(absences(room.state)).toEqual(due);
    room.do(SERVER, replace);
    expect(absences(room.state)).toEqual([]);
    expect(room.try(SERVER, replace)?.code).toBe('played-already');
    const [table] = room.state.tables;
    expect(table && agentsAt(room.state.header.game, table)).toEqual(['us']);
  });

  it.each([HOST, CO_HOST])(
    'is given to an agent at once by an instructor, and handed back as ever: %o',
    (by) => {
      const room = playing(2, 1);
      const head = room.sits(1, 'us');
      expect(room.try(by, replace)?.code).toBe('somebody-here');
      room.goes(head).do(by, replace);
      const [table] = room.state.tables;
      expect(table && agentsAt(room.state.header.game, table)).toEqual(['us']);
      expect(absences(room.state)).toEqual([]);
      expect(room.try(by, replace)?.code).toBe('played-already');
      room.comes(head, 31);
      expect(room.state.tables[0]?.chairs.find(({ member }) => member === head)).toMatchObject({
        replaced: false,
        playedFor: { fromStep: 20, toStep: 31 },
      });
    },
  );

  it.each([
    ['a table that is not there', { table: '9-9' }, 'no-such-table'],
    ['a table whose steps nobody knows', { step: undefined }, 'no-such-table'],
    ['a delegation that is not there', { delegation: 'nobody' }, 'no-such-chair'],
    ['a delegation in which nobody sits', { table: '1-2', delegation: 'china' }, 'played-already'],
  ])('is not replaced at %s', (_, change, code) => {
    const room = playing(3, 1);
    if (room.sits(2, 'china') !== '')
      room.host({ kind: 'removeMember', member: room.sits(2, 'china') });
    room.goes(room.sits(1, 'us'));
    const { step, ...rest } = { ...replace, ...change };
    expect(room.try(HOST, step === undefined ? rest : { ...rest, step })?.code).toBe(code);
  });

  it('is not replaced once its table is done, or before a game', () => {
    const room = playing(4, 1).goes('m1').goes('m2').goes('m3').goes('m4');
    room.do(SERVER, { kind: 'endTable', table: '1-1' });
    expect(room.try(HOST, replace)?.code).toBe('no-such-table');
    expect(new ClassUnderTest().join(2).try(HOST, replace)?.code).toBe('wrong-stage');
  });

  it('is handed back to whoever returns, with what was played meanwhile', () => {
    const room = playing();
    const [head, other] = [room.sits(1, 'us'), room.sits(1, 'us', 'intelligence')];
    room.goes(head).goes(other).do(SERVER, replace).comes(other, 31);
    const chairs = room.state.tables[0]?.chairs.filter(({ delegation }) => delegation === 'us');
    expect(chairs).toMatchObject([
      { member: head, replaced: false, playedFor: { fromStep: 20, toStep: null } },
      { member: other, replaced: false, playedFor: { fromStep: 20, toStep: 31 } },
    ]);
    const [table] = room.state.tables;
    expect(table && agentsAt(room.state.header.game, table)).toEqual([]);
    expect(roles(room, other)).toEqual(CHAIR_ROLES);
    room.comes(head, 40);
    expect(room.state.tables[0]?.chairs[0]?.playedFor).toEqual({ fromStep: 20, toStep: 40 });
    expect(roles(room, head)).toEqual(['head']);
  });

  it('is played in the temper of its own plan form, as strongly as the class’s agent', () => {
    const plan = { agent: 'logroller/cautious' };
    expect(agentFor(null, plan)).toEqual({ kind: 'agent', level: 'logroller', style: 'cautious' });
    for (const aim of ['text', 'standing', 'calm'] as const) {
      const { level, style = '' } = agentFor(aim, plan);
      expect([isLevel(level), isStyle(style)]).toEqual([true, true]);
    }
    expect(
      new Set(['text', 'standing', 'calm'].map((aim) => agentFor(aim as 'text', plan).style)).size,
    ).toBe(3);
  });
});
