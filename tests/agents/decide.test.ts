import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/agents/level.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { gameOf, verdictOf } from './gameOfAgents.ts';

const players = [...LEVELS, 'random'];
const pairings = players.flatMap((first) => players.map((second) => [first, second] as const));

function played(scenario: Scenario, cut: string, seeds: number, names: readonly string[]): void {
  for (let seed = 1; seed <= seeds; seed += 1) {
    expect(verdictOf(gameOf(scenario, cut, seed, names)).outcome).not.toBe('pending');
  }
}

describe('agents at a table', () => {
  it.each(pairings)('play legal whole games, %s against %s', (first, second) => {
    played(threeNorms().scenario, '10', 6, [first, second]);
    played(washington().scenario, '20', 4, [first, second]);
    played(washington().scenario, '60', 1, [first, second]);
  });

  it.each(players)('play legal whole games of three, %s in two of the chairs', (name) => {
    for (const other of players) played(threeDelegations().scenario, 'short', 2, [name, other]);
  });
});
