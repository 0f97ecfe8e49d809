import { expect, it } from 'vitest';
import { LEVELS } from '../../src/agents/level.ts';
import { generatedSpace } from '../../src/scenario/domain/generatedSpace.ts';
import { washington } from '../support/fixtures.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gainsOf, gameOf, verdictOf } from './gameOfAgents.ts';

// `SPACES=24 npx vitest run tests/agents/strength.test.ts` plays talks on so many spaces.
const SPACES = Number(process.env.SPACES ?? 10);
const TURNS = 20;
/** One generated space in nine has three delegations. */
const TWO_SIDED = Array.from({ length: 2 * SPACES }, (_, number) => number).filter(
  (number) => generatedSpace(number).space.delegations.length === 2,
);

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

/** The mean gain of every level in talks on the first spaces drawn, in both seats against every level. */
function meanGainsInTalks(): readonly number[] {
  const sums = LEVELS.map(() => 0);
  for (const number of TWO_SIDED.slice(0, SPACES)) {
    const scenario = drawnTalks(number, TURNS);
    LEVELS.forEach((one, first) => {
      LEVELS.forEach((other, second) => {
        const game = gameOf(scenario, String(TURNS), 1, [one, other]);
        const { P1 = 0, P2 = 0 } = gainsOf(verdictOf(game));
        sums[first] = (sums[first] ?? 0) + P1;
        sums[second] = (sums[second] ?? 0) + P2;
      });
    });
  }
  return sums.map((sum) => sum / (2 * LEVELS.length * SPACES));
}

it('in talks on spaces made by draw each level gains more than the one below it', {
  timeout: 60_000 * (1 + SPACES / 10),
}, () => {
  const gains = meanGainsInTalks();
  LEVELS.slice(1).forEach((level, below) => {
    const [less = 0, more = 0] = gains.slice(below, below + 2);
    expect(more, `${level}: ${gains.map((each) => each.toFixed(2))}`).toBeGreaterThan(less);
  });
});
