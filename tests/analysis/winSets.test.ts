import { describe, expect, it } from 'vitest';
import { outcomeCloud } from '../../src/analysis/outcomeCloud.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { winSets } from '../../src/analysis/winSets.ts';
import { everyOutcome } from './everyOutcome.ts';
import { eachGame, patience } from './variedGames.ts';

describe('win-sets', () => {
  it('are what counting every outcome gives, each and shared', patience, () => {
    eachGame((game, seed) => {
      const all = everyOutcome(game);
      const counted = winSets(outcomeSpace(game));
      const bySide = Object.fromEntries(
        game.delegations.map((id, side) => [
          id,
          all.filter(({ gains }) => (gains[side] ?? 0) >= 0).length,
        ]),
      );
      const shared = all.filter(({ gains }) => gains.every((gain) => gain >= 0)).length;
      expect(counted, `game ${seed}`).toEqual({ outcomes: all.length, bySide, shared });
    });
  });
});

describe('the cloud of outcomes', () => {
  it('has the cell of every outcome, and no other', patience, () => {
    eachGame((game, seed) => {
      const cell = 3;
      const cells = new Set(
        everyOutcome(game).map(
          ({ utilities: [x = 0, y = 0] }) =>
            `${Math.round(x / cell) * cell} ${Math.round(y / cell) * cell}`,
        ),
      );
      const { whole, cells: found } = outcomeCloud(outcomeSpace(game), [0, 1], cell);
      const seen = Array.from(
        { length: found.length / 2 },
        (_, at) => `${found[2 * at]} ${found[2 * at + 1]}`,
      );
      expect(whole).toBe(true);
      expect(new Set(seen), `game ${seed}`).toEqual(cells);
      expect(seen.length).toBe(cells.size);
    });
  });
});
