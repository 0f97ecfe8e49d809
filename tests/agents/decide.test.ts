import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/agents/level.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { gameOf, verdictOf } from './gameOfAgents.ts';

// `SEEDS=8 npx vitest run tests/agents/decide.test.ts` plays each pairing with so many seeds.
const SEEDS = Number(process.env.SEEDS ?? 1);
const players = [...LEVELS, 'random'];
const patience = { timeout: 60_000 * (1 + SEEDS) };
const pairings = players.flatMap((first) => players.map((second) => [first, second] as const));

/** A refused command is thrown by the table, so a game that ends was legal throughout. */
function play(scenario: Scenario, cut: string, seeds: number, names: readonly string[]): void {
  for (let seed = 1; seed <= seeds; seed += 1) {
    expect(verdictOf(gameOf(scenario, cut, seed, names)).outcome).not.toBe('pending');
  }
}

describe('agents at a table', () => {
  it.each(pairings)('play legal whole games, %s against %s', patience, (one, other) => {
    play(threeNorms().scenario, '10', 3 * SEEDS, [one, other]);
    play(washington().scenario, '20', SEEDS, [one, other]);
    play(washington().scenario, '60', SEEDS, [one, other]);
  });

  it.each(players)('play legal whole games of three, %s in two chairs', patience, (name) => {
    for (const other of players) play(threeDelegations().scenario, 'short', SEEDS, [name, other]);
  });

  it('quote another delegation once a round at most', { timeout: 60_000 }, () => {
    const { log } = gameOf(washington().scenario, '60', 3, ['logroller', 'positional']);
    const counts = new Map<string, number>();
    let quoted = 0;
    let round = 0;
    for (const { seat, command, because } of log.entries) {
      if (command.kind === 'chooseTone' && seat === log.entries[0]?.seat) round += 1;
      if (because?.saying !== 'quote') continue;
      quoted += 1;
      counts.set(`${seat}/${round}`, (counts.get(`${seat}/${round}`) ?? 0) + 1);
    }
    expect(quoted).toBeGreaterThan(0);
    expect(Math.max(...counts.values())).toBe(1);
  });

  it('table an offer of their own in every round that has something open', {
    timeout: 60_000,
  }, () => {
    for (const level of LEVELS) {
      const { state, log } = gameOf(washington().scenario, '20', 2, [level]);
      for (const id of ['us', 'china']) {
        const offers = state.table.offers.filter((offer) => offer.by === id);
        const idle = log.entries.filter(
          ({ seat, because }) => seat === id && because?.reason === 'nothing-open',
        );
        const rounds = new Set(offers.map((offer) => offer.round));
        expect(rounds.size + idle.length).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
