import { describe, expect, it } from 'vitest';
import { kalaiSmorodinskyPoint } from '../../src/analysis/kalaiSmorodinskyPoint.ts';
import { maxMinGain } from '../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { utilitarianPoint } from '../../src/analysis/utilitarianPoint.ts';
import { product, sum, valued } from './everyOutcome.ts';
import { idealGains } from './idealGains.ts';
import { sixOptionGame } from './sixOptionGame.ts';

/** Two billion outcomes each: two algorithms that share nothing must find the same. */
const games = ([2, 3] as const).flatMap((sides) =>
  (['random', 'single-peaked', 'opposed'] as const).flatMap((kind) =>
    [0, 1].map((seed) => sixOptionGame(kind, seed, sides, 12)),
  ),
);

describe('among 12 norms of six options, linked, searches find the best points of the exact frontier:', () => {
  const instances = games.map((game) => {
    const space = outcomeSpace(game);
    const frontier = paretoFrontier(space);
    const sides = game.delegations.length;
    const gains = Array.from({ length: frontier.size }, (_, point) =>
      game.delegations.map(
        (id, side) =>
          (frontier.utilities[point * sides + side] ?? 0) - (game.reservations[id] ?? 0),
      ),
    );
    const found = (outcome: Outcome | null) => valued(game, outcome ?? {}).gains;
    return { game, space, gains, found };
  });

  it('Nash', () => {
    for (const { space, gains, found } of instances) {
      const own = product(found(nashPoint(space).outcome));
      expect(gains.filter((each) => product(each) > own)).toEqual([]);
    }
  });

  it('egalitarian', () => {
    for (const { space, gains } of instances) {
      expect(maxMinGain(space).gain).toBe(Math.max(...gains.map((each) => Math.min(...each))));
    }
  });

  it('utilitarian', () => {
    for (const { space, gains, found } of instances) {
      expect(sum(found(utilitarianPoint(space).outcome))).toBe(Math.max(...gains.map(sum)));
    }
  });

  it('ideal', () => {
    for (const { game, gains } of instances) {
      expect(idealGains(game)).toEqual(
        game.delegations.map((_, side) => Math.max(...gains.map((each) => each[side] ?? 0))),
      );
    }
  });

  it('Kalai-Smorodinsky', () => {
    for (const { game, space, gains, found } of instances) {
      const most = idealGains(game) ?? [];
      const share = (each: readonly number[]) =>
        Math.min(...each.map((gain, side) => gain / (most[side] ?? 0)));
      expect(share(found(kalaiSmorodinskyPoint(space).outcome))).toBe(
        Math.max(...gains.map(share)),
      );
    }
  });
});
