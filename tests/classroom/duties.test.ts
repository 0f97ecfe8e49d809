import { describe, expect, it } from 'vitest';
import { ClassUnderTest, SERVER } from './aClass.ts';

const inPlay = (students = 8) => new ClassUnderTest().join(students).host({ kind: 'startSitting' });

const submits = ({ duties }: ClassUnderTest) =>
  duties.map((duty) => [duty.table, duty.kind === 'submit' ? duty.command : duty.kind]);

const all = { kind: 'all' } as const;

describe('duties of tables', () => {
  it('open every table of a sitting, with an agent where nobody sits', () => {
    const room = new ClassUnderTest({ chairs: 1, agent: 'logroller/cautious' }).join(3);
    room.host({ kind: 'startSitting' });
    const agent = { kind: 'agent', level: 'logroller', style: 'cautious' };
    expect(room.duties).toMatchObject([
      {
        ...{ kind: 'open', table: '1-1', scenario: 'washington-2015', cut: '20' },
        players: { us: { kind: 'person' }, china: { kind: 'person' } },
      },
      { kind: 'open', table: '1-2', players: { us: { kind: 'person' }, china: agent } },
    ]);
    const seeds = room.duties.map((duty) => (duty.kind === 'open' ? duty.seed : -1));
    expect(new Set(seeds).size).toBe(2);
  });

  it('pause and resume what changes, and nothing twice', () => {
    const room = inPlay().host({ kind: 'pauseTables', tables: { kind: 'table', table: '1-2' } });
    expect(submits(room)).toEqual([['1-2', { kind: 'pause' }]]);
    room.host({ kind: 'pauseTables', tables: all });
    expect(submits(room)).toEqual([['1-1', { kind: 'pause' }]]);
    room.host({ kind: 'resumeTables', tables: all });
    expect(submits(room)).toEqual([
      ['1-1', { kind: 'resume' }],
      ['1-2', { kind: 'resume' }],
    ]);
  });

  it('hold tables through the corridor, and let go only those that nobody paused', () => {
    const room = inPlay().host({ kind: 'pauseTables', tables: { kind: 'table', table: '1-2' } });
    room.host({ kind: 'startCorridor' });
    expect(submits(room)).toEqual([['1-1', { kind: 'pause' }]]);
    expect(room.state.corridorUntilMs).toBe(90_000);
    room.host({ kind: 'resumeTables', tables: all });
    expect(submits(room)).toEqual([]);
    room.host({ kind: 'pauseTables', tables: { kind: 'table', table: '1-1' } });
    room.after(90_000).do(SERVER, { kind: 'endCorridor' });
    expect(submits(room)).toEqual([['1-2', { kind: 'resume' }]]);
  });

  it('add time and advance only where a game goes on', () => {
    const room = inPlay(12).do(SERVER, { kind: 'endTable', table: '1-1' });
    room.host({ kind: 'pauseTables', tables: { kind: 'table', table: '1-2' } });
    room.host({ kind: 'addTime', tables: all, ms: 120_000 });
    expect(submits(room)).toEqual([
      ['1-2', { kind: 'addTime', ms: 120_000 }],
      ['1-3', { kind: 'addTime', ms: 120_000 }],
    ]);
    room.host({ kind: 'advanceTables', tables: all });
    expect(submits(room)).toEqual([['1-3', { kind: 'expirePhase' }]]);
  });

  it('finish the games that a sitting’s end leaves open, once', () => {
    const room = inPlay().do(SERVER, { kind: 'endTable', table: '1-1' });
    expect(room.duties).toEqual([]);
    room.host({ kind: 'endSitting' });
    expect(room.duties).toEqual([{ kind: 'finish', table: '1-2' }]);
    room.host({ kind: 'openDebrief' });
    expect(room.duties).toEqual([]);
  });
});
