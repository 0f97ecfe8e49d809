import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { withEnd } from '../../src/engine/index.ts';
import { playOut } from '../../src/session/playOut.ts';
import { randomMind } from '../session/randomMind.ts';
import { threeNorms } from '../support/fixtures.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads a log where a content policy forbids code made from text, and nothing tries to make any', async () => {
  const { scenario } = threeNorms();
  const players = { us: 'random', china: 'random' };
  const game = { scenario, cut: '10', seed: 3, players, mindOf: () => randomMind };
  const { log, state } = playOut(game);
  const tried: unknown[][] = [];
  vi.stubGlobal(
    'Function',
    class {
      constructor(...parts: unknown[]) {
        tried.push(parts);
        throw new EvalError('forbidden by the content policy');
      }
    },
  );
  const { logText, parseLog } = await import('../../src/protocol/index.ts');
  const whole = withEnd(log, state);
  expect(parseLog(logText(whole))).toEqual({ ok: true, log: whole });
  expect(z.strictObject({ norm: z.string() }).safeParse({ norm: 'N1' }).success).toBe(true);
  expect(tried).toEqual([]);
});
