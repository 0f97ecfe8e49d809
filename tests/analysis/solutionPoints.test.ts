import { describe, expect, it } from 'vitest';
import { idealPoint } from '../../src/analysis/idealPoint.ts';
import { kalaiSmorodinskyPoint } from '../../src/analysis/kalaiSmorodinskyPoint.ts';
import {
  type OutcomeSpace,
  type OutcomeSpaceInput,
  outcomeSpace,
} from '../../src/analysis/outcomeSpace.ts';
import { utilitarianPoint } from '../../src/analysis/utilitarianPoint.ts';
import { everyOutcome, sum, type Valued, valued } from './everyOutcome.ts';
import { eachGame, GAMES, patience } from './variedGames.ts';

interface Instance {
  readonly seed: number;
  readonly game: OutcomeSpaceInput;
  readonly space: OutcomeSpace;
  readonly rational: readonly Valued[];
  readonly ideal: readonly number[];
}

function eachInstance(check: (instance: Instance) => void): void {
  eachGame((game, seed) => {
    const rational = everyOutcome(game).filter(({ gains }) => gains.every((gain) => gain >= 0));
    const ideal = game.delegations.map((_, side) =>
      Math.max(...rational.map(({ utilities }) => utilities[side] ?? 0)),
    );
    check({ seed, game, space: outcomeSpace(game), rational, ideal });
  });
}

describe(`in ${GAMES} games, as going through all outcomes shows,`, patience, () => {
  it('the ideal point is the most that each can have where all keep their reservations', () => {
    eachInstance(({ seed, space, rational, ideal }) => {
      const { utilities, proven } = idealPoint(space);
      const expected = rational.length > 0 ? ideal : null;
      expect({ utilities: utilities && Object.values(utilities), proven }, `game ${seed}`).toEqual({
        utilities: expected,
        proven: true,
      });
    });
  });

  it('the utilitarian point has the largest sum of utilities among rational outcomes', () => {
    eachInstance(({ seed, game, space, rational }) => {
      const { outcome, score, proven } = utilitarianPoint(space);
      const most = Math.max(...rational.map(({ utilities }) => sum(utilities)));
      expect({ score, proven }, `game ${seed}`).toEqual({ score: most, proven: true });
      if (outcome !== null) expect(sum(valued(game, outcome).utilities)).toBe(most);
    });
  });

  it('the Kalai-Smorodinsky point has the largest smallest share of the ideal gain, ties leximin', () => {
    eachInstance(({ seed, game, space, rational, ideal }) => {
      const most = game.delegations.map(
        (id, side) => (ideal[side] ?? 0) - (game.reservations[id] ?? 0),
      );
      const { outcome, proven } = kalaiSmorodinskyPoint(space);
      expect(proven, `game ${seed}`).toBe(true);
      expect(outcome === null, `game ${seed}`).toBe(rational.length === 0);
      if (outcome === null) return;
      const found = shares(valued(game, outcome), most);
      const ahead = rational.filter((other) => isAhead(shares(other, most), found));
      expect(ahead, `game ${seed}`).toEqual([]);
    });
  });
});

/** The shares of those who can gain at all, from the smallest, as numerator and denominator. */
function shares(
  { gains }: Valued,
  most: readonly number[],
): readonly (readonly [bigint, bigint])[] {
  return gains
    .map((gain, side) => [BigInt(gain), BigInt(most[side] ?? 0)] as const)
    .filter(([, denominator]) => denominator > 0n)
    .sort(([a, b], [c, d]) => Number(a * d - c * b));
}

function isAhead(ours: ReturnType<typeof shares>, theirs: ReturnType<typeof shares>): boolean {
  for (const [i, [gain, most]] of ours.entries()) {
    const [otherGain, otherMost] = theirs[i] ?? [0n, 1n];
    const difference = gain * otherMost - otherGain * most;
    if (difference !== 0n) return difference > 0n;
  }
  return false;
}
