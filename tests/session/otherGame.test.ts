import { describe, expect, it } from 'vitest';
import { type Log, withEnd } from '../../src/engine/index.ts';
import { logText } from '../../src/protocol/index.ts';
import { completionCodeOf } from '../../src/session/completionCode.ts';
import { gameLinkOf } from '../../src/session/gameLink.ts';
import { otherGame, otherGameOfWords } from '../../src/session/otherGame.ts';
import { finishedGame } from '../support/finishedGames.ts';

const { scenario, log, line } = finishedGame('positional', 1);
const whole = withEnd(log, line.end);
const read = (given: Log, cut = '20') => otherGame(scenario, cut, logText(given));
const faultOf = (given: Log, cut?: string) => {
  const other = read(given, cut);
  return other.ok ? null : other.fault;
};

describe('a game to be laid beside another', () => {
  it('is read from a log with an end or without, from a link, from its fragment, and from a code', async () => {
    expect(read(whole)).toMatchObject({ ok: true });
    expect(read(log)).toMatchObject({ ok: true, game: { state: line.end } });
    const link = await gameLinkOf(whole);
    const code = await completionCodeOf(whole);
    for (const words of [link, `https://example.org/page?x=1${link}`, code, ` ${code} `]) {
      const other = await otherGameOfWords(scenario, '20', words);
      expect(other.ok && other.game.log.entries.length).toBe(log.entries.length);
    }
  });

  it('is refused by name where it is of another scenario, another version of it, or another length', () => {
    const headed = (header: Partial<Log['header']>) => ({
      ...log,
      header: { ...log.header, ...header },
    });
    expect(faultOf(headed({ scenario: 'geneva-1955' }))?.code).toBe('other-scenario');
    expect(faultOf(headed({ scenarioHash: 'a'.repeat(64) }))?.code).toBe('changed-scenario');
    expect(faultOf(headed({ rules: 99 }))?.code).toBe('other-rules');
    expect(faultOf(log, '60')).toEqual({ code: 'other-cut', cut: '20' });
  });

  it('is refused where it was not finished, or holds one delegation’s moves alone', () => {
    expect(faultOf({ ...log, entries: log.entries.slice(0, -1) })).toEqual({ code: 'unfinished' });
    expect(faultOf({ ...log, entries: [] })).toEqual({ code: 'unfinished' });
    const entries = log.entries
      .filter(({ seat }) => seat === 'us')
      .map((entry, id) => ({ ...entry, id }));
    expect(faultOf({ ...log, entries })).toEqual({ code: 'one-side', missing: ['china'] });
    const header = { ...log.header, players: { us: { kind: 'person' } as const } };
    expect(faultOf({ header, entries })).toEqual({ code: 'one-side', missing: ['china'] });
  });

  it('is told as altered where a command, its end or a sign of its code was changed', async () => {
    const altered = whole.entries.map((entry) =>
      entry.command.kind === 'placeBelief'
        ? { ...entry, command: { ...entry.command, tokens: entry.command.tokens.toReversed() } }
        : entry,
    );
    const changed = { ...whole, entries: altered };
    expect(logText(changed)).not.toBe(logText(whole));
    expect(faultOf(changed)?.code).toBe('log-altered');
    const code = await completionCodeOf(whole);
    const sign = code[40] === 'A' ? 'B' : 'A';
    const other = await otherGameOfWords(
      scenario,
      '20',
      `${code.slice(0, 40)}${sign}${code.slice(41)}`,
    );
    expect(other.ok ? null : other.fault.code).toBe('code-altered');
    const rubbish = await otherGameOfWords(scenario, '20', 'not a code at all');
    expect(rubbish.ok).toBe(false);
  });
});
