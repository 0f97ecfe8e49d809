import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Log, type LogEntry, type State, withEnd } from '../../src/engine/index.ts';
import { logText, parseLog } from '../../src/protocol/index.ts';
import { playOut } from '../../src/session/playOut.ts';
import { resumeTable } from '../../src/session/resumeTable.ts';
import { randomMind } from '../session/randomMind.ts';
import { threeNorms } from '../support/fixtures.ts';

const { scenario } = threeNorms();
const played = [1, 2, 3, 4, 5].map((seed) => {
  const players = { us: 'random', china: 'random' };
  return playOut({ scenario, cut: '10', seed, players, mindOf: () => randomMind });
});
const games = played.map(({ log }) => log);
const [log] = games as [Log, ...Log[]];

describe('reading a log', () => {
  it('gives back what was written', () => {
    for (const game of games) {
      expect(parseLog(logText(game))).toEqual({ ok: true, log: game });
    }
  });

  it('gives back the end of a log that was handed on', () => {
    for (const { log: game, state } of played) {
      const whole = withEnd(game, state);
      expect(parseLog(logText(whole))).toEqual({ ok: true, log: whole });
      const resumed = resumeTable(scenario, whole, () => 0);
      // Played on, it has no end until it is handed on again.
      expect(resumed.ok && resumed.table.log).toEqual(game);
    }
  });

  it('names where entries are missing or too many, before it is played', () => {
    const { entries, ...whole } = withEnd(log, stateOf(log));
    const { length } = entries;
    const [first] = entries;
    if (first === undefined) throw new Error('the log is empty');
    const last = { ...first, id: length, atMs: entries.at(-1)?.atMs ?? 0 };
    const fault = (changed: Log['entries']) => {
      const parsed = parseLog(logText({ ...whole, entries: changed }));
      return parsed.ok ? null : parsed.fault;
    };
    expect(fault(entries)).toBeNull();
    expect(fault(entries.slice(0, -1))).toEqual({
      code: 'log-truncated',
      where: 'entries',
      what: `${length - 1} of its ${length} entries are there`,
    });
    expect(fault([...entries, last])).toEqual({
      code: 'log-altered',
      where: `entries[${length}]`,
      what: `it ends after ${length} entries`,
    });
  });

  it.each<[string, string, object]>([
    ['nothing', '', { code: 'not-json' }],
    ['something else', '[]', { code: 'not-a-log', what: 'object expected' }],
    ['a bomb', '['.repeat(400_000), { code: 'not-json' }],
    ['too much', ' '.repeat(1_048_577), { code: 'too-large' }],
    ['too much once it is written', '"é"'.repeat(400_000), { code: 'too-large' }],
    [
      'an unknown command',
      changed({ command: { kind: 'win' } }),
      { where: 'entries[0].command.kind' },
    ],
    ['an entry with more in it', changed({ mood: 'good' }), { where: 'entries[0]' }],
    ['a time that is none', changed({ atMs: -1 }), { where: 'entries[0].atMs' }],
    ['a strange seat', changed({ seat: '__proto__' }), { where: 'entries[0].seat' }],
    ['entries out of order', changed({ id: 3 }), { code: 'out-of-order', where: 'entries[0].id' }],
    [
      'time that runs back',
      changed({ atMs: 9 }),
      { code: 'out-of-order', where: 'entries[1].atMs' },
    ],
    ['another format', withHeader({ format: 2 }), { code: 'other-format', where: 'header.format' }],
    ['no seed', withHeader({ seed: null }), { code: 'not-a-log', where: 'header.seed' }],
    ['an end that is none', withEndOf({ entries: 1, hash: 'x' }), { where: 'end.hash' }],
    ['an end with more in it', withEndOf({ mood: 'good' }), { where: 'end.entries' }],
    ['too many entries', withEntries(2_001), { code: 'too-large', where: 'entries' }],
  ])('refuses %s by name', (_, text, fault) => {
    expect(parseLog(text)).toMatchObject({ ok: false, fault });
  });

  it('refuses a text that is cut short anywhere', () => {
    const text = logText(log);
    for (let length = 0; length < text.length; length += 97) {
      expect(parseLog(text.slice(0, length))).toMatchObject({
        ok: false,
        fault: { code: 'not-json' },
      });
    }
  });

  it('and playing it never breaks down, whatever was altered', () => {
    const text = logText(log);
    const letters = fc.constantFrom(...'abcN123"{}[]:,-0');
    fc.assert(
      fc.property(fc.nat(text.length - 1), letters, (place, letter) => {
        const parsed = parseLog(text.slice(0, place) + letter + text.slice(place + 1));
        if (!parsed.ok) return;
        const resumed = resumeTable(scenario, parsed.log, () => 0);
        expect(resumed.ok || typeof resumed.fault.code).toBeTruthy();
      }),
      { numRuns: 150 },
    );
  });

  it('nor does an altered choice or seed of a finished log pass as another game', () => {
    const whole = withEnd(log, stateOf(log));
    const kinds = new Set<string>();
    whole.entries.forEach((entry, index) => {
      const { command } = entry;
      if (command.kind !== 'chooseTone' && command.kind !== 'choosePressLine') return;
      const other =
        command.kind === 'chooseTone'
          ? { ...command, tone: command.tone === 'firm' ? 'measured' : 'firm' }
          : { ...command, line: command.line === 'joint' ? 'victory' : 'joint' };
      const entries = whole.entries.with(index, { ...entry, command: other } as LogEntry);
      const resumed = resumeTable(scenario, { ...whole, entries }, () => 0);
      kinds.add(resumed.ok ? 'passed' : resumed.fault.code);
    });
    const header = { ...whole.header, seed: whole.header.seed + 1 };
    const reseeded = resumeTable(scenario, { ...whole, header }, () => 0);
    kinds.add(reseeded.ok ? 'passed' : reseeded.fault.code);
    expect([...kinds]).not.toContain('passed');
    expect([...kinds]).toContain('log-altered');
  });

  it('nor when entries are left out, doubled or exchanged', () => {
    const { header, entries } = log;
    const places = fc.array(fc.nat(entries.length - 1), { maxLength: 40 });
    fc.assert(
      fc.property(places, (order) => {
        const picked = order.flatMap((place) => entries[place] ?? []);
        const renumbered = picked.map((entry, id) => ({ ...entry, id, atMs: 0 }));
        const parsed = parseLog(logText({ header, entries: renumbered }));
        if (!parsed.ok) throw new Error(parsed.fault.what);
        const resumed = resumeTable(scenario, parsed.log, () => 0);
        if (!resumed.ok) expect(resumed.fault).toMatchObject({ code: 'entry-refused' });
      }),
      { numRuns: 100 },
    );
  });
});

function stateOf(of: Log): State {
  const found = played.find((game) => game.log === of);
  if (found === undefined) throw new Error('no such game');
  return found.state;
}

function withEndOf(end: object): string {
  return JSON.stringify({ ...log, end });
}

function withHeader(header: object): string {
  return JSON.stringify({ ...log, header: { ...log.header, ...header } });
}

function withEntries(count: number): string {
  return JSON.stringify({ ...log, entries: Array.from({ length: count }, () => log.entries[0]) });
}

function changed(first: object): string {
  const [entry, ...rest] = log.entries;
  return JSON.stringify({ ...log, entries: [{ ...entry, ...first }, ...rest] });
}
