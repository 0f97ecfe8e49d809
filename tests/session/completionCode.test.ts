import { describe, expect, it } from 'vitest';
import { hashOf, type Log, withEnd } from '../../src/engine/index.ts';
import { logText } from '../../src/protocol/index.ts';
import { checkCode, checkRecord, completionCodeOf } from '../../src/session/completionCode.ts';
import { washington } from '../support/fixtures.ts';
import { playedGame } from '../support/playedGame.ts';

/** 500 is the long form. */
const RUNS = Number(process.env.RUNS ?? 40);
const patience = { timeout: 60_000 + 200 * RUNS };

const { scenario } = washington();
const played = playedGame('novice', 3);
const log = withEnd(played.log, played.state);
const text = logText(log);

/** A small generator of our own, so that a run that fails can be run again. */
function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** The text with one byte another printable sign than it was. */
function flipped(words: string, draw: (below: number) => number): string {
  const at = draw(words.length);
  const sign = String.fromCharCode(33 + draw(94));
  return sign === words[at]
    ? flipped(words, draw)
    : words.slice(0, at) + sign + words.slice(at + 1);
}

describe('the code of a finished game', () => {
  it('is its own log: checked, it leads to the same state', async () => {
    const code = await completionCodeOf(log);
    const checked = await checkCode(scenario, code);
    expect(checked.ok && hashOf(checked.state)).toBe(log.end?.hash);
    const wrapped = `${code.match(/.{1,60}/g)?.join('\n ') ?? ''}\n`;
    expect((await checkCode(scenario, wrapped)).ok).toBe(true);
  });

  it('proves nothing of a game that is not over, or that names no end', async () => {
    const entries = log.entries.slice(0, 4);
    const open = await completionCodeOf({ header: log.header, entries });
    expect(await checkCode(scenario, open)).toMatchObject({ fault: { code: 'no-end' } });
    for (const words of ['', '.', 'abc', 'a.b.c', `${open}.`])
      expect((await checkCode(scenario, words)).ok).toBe(false);
  });
});

describe(`altered codes and logs, ${RUNS} of each kind`, patience, () => {
  const draw = drawsFrom(20_150_622);

  it('are told where a byte of the code is another', async () => {
    const code = await completionCodeOf(log);
    for (let run = 0; run < RUNS; run += 1) {
      const altered = flipped(code, draw);
      const checked = await checkCode(scenario, altered);
      expect(checked.ok, altered).toBe(false);
    }
  });

  it('are told where a byte of the log’s text is another', () => {
    for (let run = 0; run < RUNS; run += 1) {
      const altered = flipped(text, draw);
      expect(checkRecord(scenario, altered).ok, altered.slice(0, 200)).toBe(false);
    }
  });

  it('are told where a command was dropped, with ids and counts put in order again', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const at = draw(log.entries.length);
      const entries = log.entries.toSpliced(at, 1).map((entry, id) => ({ ...entry, id }));
      await expectTold({ ...log, entries, end: endOf(log, entries.length) }, `without ${at}`);
    }
  });

  it('are told where a result or a command was edited', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const { end } = log;
      if (end === undefined) throw new Error('no end');
      const digit = '0123456789abcdef'[draw(16)] ?? '0';
      const at = draw(64);
      if (digit !== end.hash[at]) {
        const hash = end.hash.slice(0, at) + digit + end.hash.slice(at + 1);
        await expectTold({ ...log, end: { ...end, hash } }, `result ${at}`);
      }
      const index = draw(log.entries.length);
      const entries = log.entries.map((entry, id) =>
        id === index ? { ...entry, seat: entry.seat === 'us' ? 'china' : 'us' } : entry,
      );
      await expectTold({ ...log, entries }, `another seat at ${index}`);
    }
  });

  /** Neither as a file nor as a code with its own sum does it pass as proved with the same result. */
  async function expectTold(altered: Log, what: string): Promise<void> {
    const asFile = checkRecord(scenario, logText(altered));
    const asCode = await checkCode(scenario, await completionCodeOf(altered));
    for (const checked of [asFile, asCode])
      expect(checked.ok && hashOf(checked.state) === log.end?.hash, what).toBe(false);
  }
});

function endOf({ end }: Log, entries: number): NonNullable<Log['end']> {
  if (end === undefined) throw new Error('no end');
  return { ...end, entries };
}
