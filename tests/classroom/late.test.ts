import { describe, expect, it } from 'vitest';
import { agentsAt } from '../../src/classroom/index.ts';
import { ClassUnderTest, SERVER } from './aClass.ts';

/** Where the last one who came was put. */
function lateIn(room: ClassUnderTest): string {
  const member = `m${room.state.members.length}`;
  room.host({ kind: 'seatLate', member });
  for (const { number, chairs, observers } of room.state.tables) {
    const chair = chairs.find((each) => each.member === member);
    if (chair !== undefined) return `${number} ${chair.delegation} ${chair.role}`;
    if (observers.includes(member)) return `${number} observer`;
  }
  return 'nowhere';
}

const playing = (students: number, chairs = 2) =>
  new ClassUnderTest({ chairs }).join(students).host({ kind: 'startSitting' });

describe('whoever comes late', () => {
  it('takes an agent’s empty chair first', () => {
    const room = playing(3, 1);
    const [, second] = room.state.tables;
    const free = room.sits(2, 'us') === '' ? 'us' : 'china';
    expect(second && agentsAt(room.state.header.game, second)).toEqual([free]);
    expect(lateIn(room.join(1))).toBe(`2 ${free} head`);
    const [, after] = room.state.tables;
    expect(after && agentsAt(room.state.header.game, after)).toEqual([]);
  });

  it('sits down beside those for whom an agent plays, who lose no seat by it', () => {
    const room = playing(8).after(1000);
    const away = [room.sits(2, 'china'), room.sits(2, 'china', 'intelligence')];
    for (const member of away) room.goes(member);
    room.do(SERVER, { kind: 'replaceAbsent', table: '1-2', delegation: 'china', step: 9 });
    expect(lateIn(room.join(1))).toBe('2 china legal');
    expect([room.sits(2, 'china'), room.sits(2, 'china', 'intelligence')]).toEqual(away);
    expect(room.state.tables[1]?.chairs.some(({ replaced }) => replaced)).toBe(false);
  });

  it('then an empty chair, then a further one at the smallest delegation up to four, then looks on', () => {
    const room = playing(7);
    expect(
      room.state.tables.map(({ chairs }) => chairs.filter(({ member }) => member).length),
    ).toEqual([4, 3]);
    const places = Array.from({ length: 11 }, () => lateIn(room.join(1)));
    expect(places).toEqual([
      '2 china intelligence',
      ...['1 us legal', '1 china legal', '2 us legal', '2 china legal'],
      ...['1 us economic', '1 china economic', '2 us economic', '2 china economic'],
      ...['1 observer', '2 observer'],
    ]);
  });

  it('is placed at a table that still plays, and waits where there is none', () => {
    const room = playing(8).do(SERVER, { kind: 'endTable', table: '1-1' });
    expect(lateIn(room.join(1))).toBe('2 us legal');
    room.do(SERVER, { kind: 'endTable', table: '1-2' }).join(1);
    const refusal = room.try({ kind: 'host' }, { kind: 'seatLate', member: 'm10' });
    expect(refusal?.code).toBe('no-such-table');
  });

  it('is not placed twice', () => {
    const room = playing(4);
    const refusal = room.try({ kind: 'host' }, { kind: 'seatLate', member: 'm1' });
    expect(refusal).toEqual({ code: 'seated-already', member: 'm1' });
  });
});
