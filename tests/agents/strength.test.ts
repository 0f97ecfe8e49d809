import { expect, it } from 'vitest';
import { LEVELS } from '../../src/agents/level.ts';
import { washington } from '../support/fixtures.ts';
import { gainsOf, gameOf, verdictOf } from './gameOfAgents.ts';

/** The mean gain of a level over both chairs, against every level in turn. */
function meanGain(level: string, seeds: number): number {
  let sum = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    for (const other of LEVELS) {
      const first = gainsOf(verdictOf(gameOf(washington().scenario, '20', seed, [level, other])));
      const second = gainsOf(verdictOf(gameOf(washington().scenario, '20', seed, [other, level])));
      sum += (first.us ?? 0) + (second.china ?? 0);
    }
  }
  return sum / (2 * seeds * LEVELS.length);
}

it('a better level gains more for itself, against the same others', { timeout: 120_000 }, () => {
  const [novice, positional, logroller] = LEVELS.map((level) => meanGain(level, 3));
  expect(positional).toBeGreaterThan(novice ?? 0);
  expect(logroller).toBeGreaterThan(novice ?? 0);
});
