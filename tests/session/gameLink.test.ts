import { describe, expect, it } from 'vitest';
import { hashOf, type Log, replay, withEnd } from '../../src/engine/index.ts';
import { parseLog } from '../../src/protocol/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import {
  GAME_FRAGMENT,
  gameLinkOf,
  LINK_CHARACTERS_MOST,
  textOfGameLink,
} from '../../src/session/gameLink.ts';
import { playOut } from '../../src/session/playOut.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();
const minds = allMinds();

function aGame(cut: string, seed: number): Log {
  const { log, state } = playOut({
    scenario,
    cut,
    seed,
    players: { us: 'novice', china: 'novice' },
    mindOf: (level) => minds[level] ?? never(),
  });
  return withEnd(log, state);
}

describe('the link to a game', () => {
  const game = aGame('20', 7);

  it('leads to the same result, with the proof of its end', async () => {
    const read = await textOfGameLink(await gameLinkOf(game));
    const parsed = parseLog(read.ok ? read.text : '');
    const replayed = parsed.ok ? replay(scenario, parsed.log) : null;
    expect(replayed?.ok === true && hashOf(replayed.state)).toBe(game.end?.hash);
  });

  it('stays short enough for a message', async () => {
    const link = await gameLinkOf(game);
    expect(link.startsWith(GAME_FRAGMENT)).toBe(true);
    expect(link.length).toBeLessThan(LINK_CHARACTERS_MOST);
  });

  it('never passes for another game when a character is changed or it is cut short', async () => {
    const link = await gameLinkOf(game);
    for (let at = GAME_FRAGMENT.length; at < link.length; at += 13) {
      const sign = link[at] === 'A' ? 'B' : 'A';
      for (const broken of [link.slice(0, at) + sign + link.slice(at + 1), link.slice(0, at)]) {
        expect(await provedHash(broken), `at ${at}`).not.toBe('another');
      }
    }
  });

  it('that holds more than a log may is refused before it fills the memory', async () => {
    const bomb = new Blob([new Uint8Array(20_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64url');
    expect(await textOfGameLink(`${GAME_FRAGMENT}${packed}`)).toEqual({
      ok: false,
      fault: { code: 'link-too-large' },
    });
  });

  it('with signs that no link has is damaged', async () => {
    for (const words of ['', '%%%', 'a b', '<script>'])
      expect(await textOfGameLink(`${GAME_FRAGMENT}${words}`)).toEqual({
        ok: false,
        fault: { code: 'link-damaged' },
      });
  });

  /** `same`, `another` result that proves itself, or null where it is refused. */
  async function provedHash(link: string): Promise<'same' | 'another' | null> {
    const read = await textOfGameLink(link);
    const parsed = read.ok ? parseLog(read.text) : null;
    if (parsed?.ok !== true || parsed.log.end === undefined) return null;
    const replayed = replay(scenario, parsed.log);
    if (!replayed.ok) return null;
    return parsed.log.end.hash === game.end?.hash ? 'same' : 'another';
  }
});

function never(): never {
  throw new Error('unreachable');
}
