import { describe, expect, it } from 'vitest';
import { bestOutcome } from '../../src/analysis/bestOutcome.ts';
import { leftOnTable } from '../../src/analysis/leftOnTable.ts';
import { maxMinGain } from '../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import {
  type OutcomeSpace,
  type OutcomeSpaceInput,
  outcomeSpace,
} from '../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { zoneOfAgreementIsEmpty } from '../../src/analysis/zoneOfAgreementIsEmpty.ts';
import { compareInOrder, everyOutcome, product, sum, type Valued, valued } from './everyOutcome.ts';
import { eachGame, GAMES, patience } from './variedGames.ts';

interface Game {
  readonly seed: number;
  readonly game: OutcomeSpaceInput;
  readonly space: OutcomeSpace;
  readonly all: readonly Valued[];
}

const INSTANCES = Math.max(300, GAMES);

function eachInstance(check: (instance: Game) => void): void {
  eachGame((game, seed) => {
    check({ seed, game, space: outcomeSpace(game), all: everyOutcome(game) });
  }, INSTANCES);
}

function one({ all }: Game, number: number): Valued {
  const found = all[number % all.length];
  if (found === undefined) throw new Error('a game without outcomes');
  return found;
}

/** The outcome that no other exceeds, by the order given. */
function largest(all: readonly Valued[], compare: (a: Valued, b: Valued) => number): Valued | null {
  return all.reduce<Valued | null>(
    (best, each) => (best && compare(each, best) <= 0 ? best : each),
    null,
  );
}

const leximin = (a: Valued, b: Valued) => compareInOrder(a.rising, b.rising);
const byProduct = (a: Valued, b: Valued) => {
  const difference = product(a.gains) - product(b.gains);
  return difference === 0n ? leximin(a, b) : difference > 0n ? 1 : -1;
};
const isRational = ({ gains }: Valued) => gains.every((gain) => gain >= 0);

/** Floors for some of the delegations: what one of the outcomes gives them, at times a little more. */
function floorsOf({ seed, game }: Game, some: Valued): Record<string, number> {
  return Object.fromEntries(
    game.delegations.flatMap((id, side) =>
      (seed + side) % 3 === 0 ? [] : [[id, (some.utilities[side] ?? 0) + (seed % 4 === 0 ? 1 : 0)]],
    ),
  );
}

/** Small whole weights, some of them 0. */
function weightsOf({ seed, game }: Game): Record<string, number> {
  return Object.fromEntries(game.delegations.map((id, side) => [id, (seed * (side + 3)) % 7]));
}

describe(`in ${INSTANCES} games, as going through all outcomes shows,`, patience, () => {
  it('utilities are those of the tables', () => {
    eachInstance(({ seed, space, all }) => {
      const differing = all.filter(({ outcome, utilities }) => {
        return compareInOrder(Object.values(utilityOf(space, outcome)), utilities) !== 0;
      });
      expect(differing, `game ${seed}`).toEqual([]);
    });
  });

  it('the smallest gain is as large as can be, ties leximin', () => {
    eachInstance(({ seed, game, space, all }) => {
      const best = largest(all, leximin)?.rising ?? [];
      const { gain, outcome, proven } = maxMinGain(space);
      const gains = valued(game, outcome).rising;
      expect({ gain, gains, proven }, `game ${seed}`).toEqual({
        gain: best[0],
        gains: best,
        proven: true,
      });
    });
  });

  it('the zone of agreement is empty if no outcome is rational for all', () => {
    eachInstance(({ seed, space, all }) => {
      expect(zoneOfAgreementIsEmpty(space), `game ${seed}`).toBe(!all.some(isRational));
    });
  });

  it('the product of gains is as large as can be, ties leximin', () => {
    eachInstance(({ seed, game, space, all }) => {
      const best = largest(all.filter(isRational), byProduct);
      const { outcome, proven } = nashPoint(space);
      const gains = outcome && valued(game, outcome).rising;
      expect({ gains, proven }, `game ${seed}`).toEqual({
        gains: best?.rising ?? null,
        proven: true,
      });
    });
  });

  it('so much is left on the table, nothing only if no outcome dominates, and swaps lead there', () => {
    eachInstance((each) => {
      const { seed, game, space, all } = each;
      const { outcome, utilities } = one(each, seed * 31);
      const better = all.filter((other) =>
        utilities.every((u, i) => (other.utilities[i] ?? 0) >= u),
      );
      const isDominated = better.some((other) => compareInOrder(other.utilities, utilities) !== 0);
      const { total, gains, witness, swaps, proven } = leftOnTable(space, outcome);
      expect({ total, isDominated: total > 0, proven }, `game ${seed}`).toEqual({
        total: Math.max(...better.map((other) => sum(other.utilities))) - sum(utilities),
        isDominated,
        proven: true,
      });
      const after = valued(game, witness).utilities;
      expect(better.map((other) => other.utilities)).toContainEqual(after);
      expect(Object.values(gains)).toEqual(after.map((u, i) => u - (utilities[i] ?? 0)));
      const moved = Object.fromEntries(swaps.map(({ norm, to }) => [norm, to]));
      expect({ ...outcome, ...moved }).toEqual(witness);
      expect(swaps.filter(({ norm, from, to }) => from !== outcome[norm] || from === to)).toEqual(
        [],
      );
    });
  });

  it.each(['weighted-sum', 'smallest-gain', 'gain-product'] as const)(
    'the best outcome above floors for the %s is found',
    (kind) => {
      eachInstance((each) => {
        const { seed, game, space, all } = each;
        const weights = weightsOf(each);
        const weighted = ({ utilities }: Valued) =>
          sum(game.delegations.map((id, side) => (weights[id] ?? 0) * (utilities[side] ?? 0)));
        const compare = {
          'weighted-sum': (a: Valued, b: Valued) => weighted(a) - weighted(b),
          'smallest-gain': leximin,
          'gain-product': byProduct,
        }[kind];
        const floors = floorsOf(each, one(each, seed * 13));
        const keeps = ({ utilities, gains }: Valued) =>
          game.delegations.every(
            (id, side) => (utilities[side] ?? 0) >= (floors[id] ?? -Infinity),
          ) &&
          (kind !== 'gain-product' || gains.every((gain) => gain >= 0));
        const best = largest(all.filter(keeps), compare);

        const goal = kind === 'weighted-sum' ? { kind, weights } : { kind };
        const { outcome, proven } = bestOutcome({ space, goal, floors });
        const found = outcome && valued(game, outcome);
        expect(proven, `game ${seed}`).toBe(true);
        expect(found === null, `game ${seed}`).toBe(best === null);
        if (found === null || best === null) return;
        expect(keeps(found), `game ${seed}`).toBe(true);
        expect(found.outcome, `game ${seed}`).toMatchObject(game.closed ?? {});
        const isTieAtNothing = kind === 'gain-product' && product(best.gains) === 0n;
        if (isTieAtNothing) expect(product(found.gains), `game ${seed}`).toBe(0n);
        else expect(compare(found, best), `game ${seed}`).toBe(0);
      });
    },
  );
});
