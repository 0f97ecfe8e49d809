import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/engine/index.ts';
import { logText, parseLog } from '../../src/protocol/index.ts';
import { playOut } from '../../src/session/playOut.ts';
import { resumeTable } from '../../src/session/resumeTable.ts';
import { randomMind } from '../session/randomMind.ts';
import { threeNorms } from '../support/fixtures.ts';

const { scenario } = threeNorms();
const games = [1, 2, 3, 4, 5].map((seed) => {
  const players = { us: 'random', china: 'random' };
  return playOut({ scenario, cut: '10', seed, players, mindOf: () => randomMind }).log;
});
const [log] = games as [Log, ...Log[]];

describe('reading a log', () => {
  it('gives back what was written', () => {
    for (const game of games) {
      expect(parseLog(logText(game))).toEqual({ ok: true, log: game });
    }
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
