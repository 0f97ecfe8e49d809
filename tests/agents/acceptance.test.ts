import { describe, expect, it } from 'vitest';
import { codeWordFor, leavesStanding } from '../../src/agents/codeWord.ts';
import { LEVELS } from '../../src/agents/level.ts';
import { threeNorms, washington } from '../support/fixtures.ts';
import { gainsOf, gameOf, verdictOf } from './gameOfAgents.ts';

const POINT = 1_000_000;

describe('the word for an offer', () => {
  it.each([
    [0, null],
    [1, 'a-word-apart'],
    [4 * POINT, 'a-word-apart'],
    [4 * POINT + 1, 'difficult'],
    [12 * POINT, 'difficult'],
    [25 * POINT, 'premature'],
    [26 * POINT, 'not-possible'],
  ] as const)('that falls short by %i is %s', (gap, word) => {
    expect(codeWordFor(gap, 0)).toBe(word);
  });

  it.each([
    ['a-word-apart', -1, 'a-word-apart'],
    ['difficult', -1, 'a-word-apart'],
    ['difficult', 1, 'premature'],
    ['not-possible', 1, 'not-possible'],
  ] as const)('%s is shifted by a style of %i to %s', (plain, shift, word) => {
    const gap = { 'a-word-apart': 2, difficult: 8, 'not-possible': 30 }[plain] * POINT;
    expect(codeWordFor(gap, shift)).toBe(word);
  });

  it('leaves an offer standing where the two are near', () => {
    expect(leavesStanding('difficult')).toBe(true);
    expect(leavesStanding('premature')).toBe(false);
  });
});

describe.each(['positional', 'reciprocal', 'logroller', 'strategist'])('a %s', (level) => {
  it('accepts what is worth its demand, refuses what is not, and says how far off it is', () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const { log } = gameOf(washington().scenario, '20', seed, [level, 'novice']);
      for (const { seat, command, because } of log.entries) {
        if (seat !== 'us' || because === undefined) continue;
        const gap = Number(because.gap);
        if (command.kind === 'acceptOffer') expect(gap).toBeLessThanOrEqual(0);
        if (command.kind !== 'rejectOffer' && command.kind !== 'bracketOffer') continue;
        if (because.gap === undefined || command.word === 'we-cannot') continue;
        expect(command.word).toBe(codeWordFor(gap, 0) ?? 'a-word-apart');
        expect(command.kind === 'bracketOffer').toBe(leavesStanding(command.word));
      }
    }
  }, 60_000);
});

describe.each(LEVELS)('a %s', (level) => {
  it('never ends below its reservation with a signed text', () => {
    let signed = 0;
    for (let seed = 1; seed <= 24; seed += 1) {
      const other = ['novice', 'random', 'positional', 'logroller'][seed % 4] ?? 'random';
      for (const names of [
        [level, other],
        [other, level],
      ]) {
        const game = seed % 5 === 0 ? washington() : threeNorms();
        const cut = seed % 5 === 0 ? '20' : '10';
        const verdict = verdictOf(gameOf(game.scenario, cut, seed, names));
        if (verdict.outcome !== 'signed') continue;
        signed += 1;
        const gains = Object.values(gainsOf(verdict));
        expect(gains[names.indexOf(level)]).toBeGreaterThanOrEqual(0);
      }
    }
    expect(signed).toBeGreaterThan(10);
  }, 60_000);
});

describe('two novices', () => {
  it('leave well alone: where two clauses are enough for both, they sign no more', () => {
    const shortest = Array.from({ length: 40 }, (_, index) => index + 1).find((seed) => {
      const { outcome, clauses } = verdictOf(
        gameOf(washington().scenario, '20', seed, ['novice', 'novice']),
      );
      return outcome === 'signed' && Object.keys(clauses).length <= 2;
    });
    expect(shortest).toBeDefined();
  }, 60_000);

  it('table one clause at a time before the last round', () => {
    const { state } = gameOf(washington().scenario, '20', 3, ['novice', 'novice']);
    const last = state.setting.cut.rounds.length - 1;
    const early = state.table.offers.filter(({ round }) => round < last);
    expect(early.length).toBeGreaterThan(1);
    for (const { clauses } of early) expect(Object.keys(clauses)).toHaveLength(1);
  }, 60_000);
});
