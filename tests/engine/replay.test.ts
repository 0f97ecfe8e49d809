import { describe, expect, it } from 'vitest';
import { hashOf, type Log, recordHash, replay, withEnd } from '../../src/engine/index.ts';
import { small, smallTable } from '../support/smallTable.ts';

describe('a log', () => {
  const table = smallTable().toExchange().agree('us', { N1: 'B', N2: 'B' }).settle();
  const { log } = table.adjourn().endNight().toExchange().adjourn().sign().press();
  const refused = (changed: Log) => {
    const replayed = replay(small, changed);
    return replayed.ok ? null : replayed.fault;
  };

  it('[P11] leads to the same state again, whatever its clock and ids', () => {
    const entries = log.entries.map((entry) => ({ ...entry, id: 90 + entry.id, atMs: 5 }));
    const replayed = replay(small, { ...log, entries });
    expect(replayed.ok && hashOf(replayed.state)).toBe(hashOf(table.state));
    expect(replayed.ok && replayed.state.table).toEqual(table.table);
  });

  it('[P11] is refused by name where its header is of another game', () => {
    const header = (changed: Partial<Log['header']>) =>
      refused({ ...log, header: { ...log.header, ...changed } });
    expect(header({ rules: 0 })).toEqual({ code: 'other-rules', rules: 0 });
    expect(header({ scenario: 'x' })).toEqual({ code: 'other-scenario', scenario: 'x' });
    expect(header({ scenarioHash: 'x' })).toEqual({
      code: 'changed-scenario',
      scenario: 'three-norms',
    });
    expect(header({ cut: 'x' })).toEqual({ code: 'unknown-cut', cut: 'x' });
  });

  it('[P11] is refused by name where its legal entries lead to another end than it names', () => {
    const whole = withEnd(log, table.state);
    expect(whole.end).toEqual({
      entries: log.entries.length,
      hash: hashOf(table.state),
      record: recordHash(log),
    });
    expect(refused(whole)).toBeNull();
    const other = log.entries.map((entry) =>
      entry.command.kind === 'choosePressLine' && entry.seat === 'us'
        ? { ...entry, command: { ...entry.command, line: 'victory' as const } }
        : entry,
    );
    expect(refused({ ...log, entries: other })).toBeNull();
    expect(refused({ ...whole, entries: other })).toMatchObject({
      code: 'log-altered',
      where: 'end.hash',
    });
    const reseeded = { ...whole, header: { ...log.header, seed: log.header.seed + 1 } };
    expect(refused(reseeded)).not.toBeNull();
  });

  it('[P11] is refused by name where times, reasons or players are not as they were written', () => {
    const whole = withEnd(log, table.state);
    const [first, ...rest] = whole.entries;
    if (first === undefined) throw new Error('the log is empty');
    const players = { ...log.header.players, us: { kind: 'agent', level: 'strategist' } } as const;
    for (const altered of [
      { ...whole, entries: [{ ...first, because: { aspiration: 1 } }, ...rest] },
      { ...whole, header: { ...whole.header, players } },
      { ...whole, entries: whole.entries.map((entry) => ({ ...entry, atMs: entry.atMs + 1 })) },
    ])
      expect(refused(altered)).toMatchObject({ code: 'log-altered', where: 'end.record' });
    const { record: _, ...end } = whole.end ?? { entries: 0, hash: '' };
    expect(refused({ ...whole, end })).toBeNull();
  });

  it('[P11] is refused by name at its first illegal entry', () => {
    const [first, ...rest] = log.entries;
    if (first === undefined) throw new Error('the log is empty');
    const twice = refused({ ...log, entries: [first, first, ...rest] });
    expect(twice).toEqual({ code: 'entry-refused', index: 1, refusal: { code: 'already-sealed' } });
    const stranger = refused({ ...log, entries: [{ ...first, seat: 'nobody' }] });
    expect(stranger).toEqual({
      code: 'entry-refused',
      index: 0,
      refusal: { code: 'no-such-seat' },
    });
  });
});
