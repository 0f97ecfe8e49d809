import { describe, expect, it } from 'vitest';
import { bestOutcome } from '../../src/analysis/bestOutcome.ts';
import { bestPackage } from '../../src/analysis/bestPackage.ts';
import { leftOnTable } from '../../src/analysis/leftOnTable.ts';
import { maxMinGain } from '../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import { SILENCE } from '../../src/analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { zoneOfAgreementIsEmpty } from '../../src/analysis/zoneOfAgreementIsEmpty.ts';
import { randomGame } from './randomGame.ts';

type Row = readonly [wording: string, ...values: number[]];

/** Norms N1, N2, ... from rows of a wording and its value to D1, D2, ...; silence where a row says so. */
function spaceOf(norms: readonly (readonly Row[])[], reservations: readonly number[]) {
  const delegations = reservations.map((_, side) => `D${side + 1}`);
  const named = norms.map((rows, i) => ({ id: `N${i + 1}`, rows }));
  return outcomeSpace({
    norms: named.map(({ id, rows }) => ({
      id,
      wordings: rows.map(([wording]) => wording),
      silence: false,
    })),
    delegations,
    values: Object.fromEntries(
      delegations.map((delegation, side) => [
        delegation,
        Object.fromEntries(
          named.map(({ id, rows }) => [
            id,
            Object.fromEntries(rows.map(([wording, ...values]) => [wording, values[side] ?? 0])),
          ]),
        ),
      ]),
    ),
    linkages: [],
    reservations: Object.fromEntries(delegations.map((id, side) => [id, reservations[side] ?? 0])),
  });
}

const table = spaceOf(
  [
    [
      ['A', 10, 0],
      ['B', 6, 6],
      ['C', 0, 10],
    ],
    [
      ['A', 4, 0],
      ['B', 1, 3],
    ],
  ],
  [3, 3],
);

describe('the outcome with the largest smallest gain', () => {
  it('breaks ties by the next smallest gain', () => {
    const tied = spaceOf(
      [
        [
          ['A', 2, 2, 9],
          ['B', 5, 2, 3],
          ['C', 2, 4, 4],
        ],
      ],
      [0, 0, 0],
    );
    expect(maxMinGain(tied)).toMatchObject({ gain: 2, outcome: { N1: 'C' }, proven: true });
  });

  it('gives up no unit of a smaller gain for many of a larger one', () => {
    const close = spaceOf(
      [
        [
          ['A', 2, 2, 9],
          ['B', 2, 3, 3],
        ],
      ],
      [0, 0, 0],
    );
    expect(maxMinGain(close).outcome).toEqual({ N1: 'B' });
  });

  it('is in the zone of agreement at a smallest gain of 0', () => {
    const narrow = spaceOf([[['A', 3, 5]]], [3, 4]);
    expect(maxMinGain(narrow)).toMatchObject({ gain: 0, proven: true });
    expect(zoneOfAgreementIsEmpty(narrow)).toBe(false);
    expect(nashPoint(narrow)).toMatchObject({ outcome: { N1: 'A' }, product: 0, proven: true });
  });

  it('proves an empty zone of agreement', () => {
    const empty = spaceOf(
      [
        [
          ['A', 10, 0],
          ['B', 0, 10],
        ],
      ],
      [5, 5],
    );
    expect(maxMinGain(empty)).toMatchObject({ gain: -5, proven: true });
    expect(zoneOfAgreementIsEmpty(empty)).toBe(true);
    expect(nashPoint(empty)).toMatchObject({ outcome: null, proven: true });
  });
});

describe('the largest product of gains', () => {
  it('is not won by two losses', () => {
    const losses = spaceOf(
      [
        [
          ['A', -50, -50],
          ['B', 4, 4],
        ],
      ],
      [3, 3],
    );
    expect(nashPoint(losses)).toMatchObject({ outcome: { N1: 'B' }, product: 1, proven: true });
  });

  it('tells apart products that floating numbers do not', () => {
    const large = 2 ** 31;
    const close = spaceOf(
      [
        [
          ['A', large + 1, large - 1],
          ['B', large, large],
        ],
      ],
      [0, 0],
    );
    expect((large + 1) * (large - 1)).toBe(large * large);
    expect(nashPoint(close).outcome).toEqual({ N1: 'B' });
  });
});

describe('what is left on the table', () => {
  it('comes with a witness that dominates, and the swaps that lead to it', () => {
    const worse = { N1: 'A', N2: 'B' };
    expect(utilityOf(table, worse)).toEqual({ D1: 11, D2: 3 });
    expect(leftOnTable(table, worse)).toMatchObject({ total: 0, witness: worse, swaps: [] });
    const dominated = spaceOf(
      [
        [
          ['A', 1, 1],
          ['B', 3, 2],
        ],
        [
          ['A', 0, 0],
          ['B', 0, 0],
        ],
      ],
      [0, 0],
    );
    expect(leftOnTable(dominated, { N1: 'A', N2: 'B' })).toEqual({
      total: 3,
      gains: { D1: 2, D2: 1 },
      witness: { N1: 'B', N2: 'B' },
      swaps: [{ norm: 'N1', from: 'A', to: 'B' }],
      proven: true,
      nodes: 0,
    });
  });
});

describe('the best package', () => {
  it('gives the other side most above the own floor', () => {
    const weights = { D2: 1 };
    expect(bestPackage({ space: table, floors: { D1: 7 }, weights })).toMatchObject({
      outcome: { N1: 'B', N2: 'B' },
      score: 9,
      proven: true,
    });
    expect(bestPackage({ space: table, floors: { D1: 8 }, weights })).toMatchObject({
      outcome: { N1: 'B', N2: 'A' },
      score: 6,
    });
    expect(bestPackage({ space: table, floors: { D1: 15 }, weights })).toBeNull();
  });

  it('takes weights of any size, and none that is negative', () => {
    const floors = { D1: 7, D2: -1e300 };
    const package_ = bestPackage({ space: table, floors, weights: { D1: 1e-9, D2: 2e-9 } });
    expect(package_).toMatchObject({ outcome: { N1: 'B', N2: 'B' }, proven: true });
    expect(() => bestPackage({ space: table, floors, weights: { D1: -1 } })).toThrow(RangeError);
  });
});

/** The same game with everything listed the other way round. */
function reversed(game: OutcomeSpaceInput): OutcomeSpaceInput {
  return {
    ...game,
    delegations: game.delegations.toReversed(),
    norms: game.norms
      .toReversed()
      .map((norm) => ({ ...norm, wordings: norm.wordings.toReversed() })),
    linkages: game.linkages.toReversed(),
  };
}

/** The same game with one delegation's utility counted in thirds. */
function inThirds(game: OutcomeSpaceInput, delegation: string): OutcomeSpaceInput {
  const triple = <T extends Readonly<Record<string, number>>>(numbers: T): T => ({
    ...numbers,
    [delegation]: 3 * (numbers[delegation] ?? 0),
  });
  const tables = Object.entries(game.values[delegation] ?? {}).map(([norm, values]) => [
    norm,
    Object.fromEntries(Object.entries(values).map(([wording, value]) => [wording, 3 * value])),
  ]);
  return {
    ...game,
    values: { ...game.values, [delegation]: Object.fromEntries(tables) },
    linkages: game.linkages.map((linkage) => ({ ...linkage, values: triple(linkage.values) })),
    reservations: triple(game.reservations),
  };
}

const hard = { norms: 8, wordings: [5, 5], silence: 1, linkages: true, closed: false } as const;

describe('a search', () => {
  it('that gives up says so, and hands back what it has', () => {
    const goals = ['smallest-gain', 'gain-product'] as const;
    for (let seed = 0; seed < 40; seed++) {
      const shape = { ...hard, seed, sides: 3, coarse: true, reservation: 10 };
      const space = outcomeSpace(randomGame(shape));
      for (const kind of goals) {
        const full = bestOutcome({ space, goal: { kind } });
        for (const nodeLimit of [0, 5, full.nodes - 1, full.nodes]) {
          const cut = bestOutcome({ space, goal: { kind }, nodeLimit });
          expect(cut.proven).toBe(cut.nodes === full.nodes);
          expect(cut.nodes).toBeLessThanOrEqual(Math.max(0, nodeLimit));
          expect(cut.score).toBeLessThanOrEqual(full.score);
        }
      }
    }
  });

  it.each([2, 3])(
    'among 8 norms of 6 options, linked, needs few nodes for %s delegations',
    (sides) => {
      for (let seed = 0; seed < 20; seed++) {
        const space = outcomeSpace(
          randomGame({ ...hard, seed, sides, coarse: true, reservation: 20 }),
        );
        const allSilent = Object.fromEntries(space.norms.map((id) => [id, SILENCE]));
        for (const found of [maxMinGain(space), nashPoint(space), leftOnTable(space, allSilent)]) {
          expect(found.proven).toBe(true);
          expect(found.nodes).toBeLessThan(2_000);
        }
      }
    },
  );

  it('does not depend on the order of delegations, norms and wordings', () => {
    for (let seed = 0; seed < 40; seed++) {
      const game = randomGame({ ...hard, seed, sides: 2, coarse: false, reservation: 10 });
      const here = outcomeSpace(game);
      const there = outcomeSpace(reversed(game));
      expect(utilityOf(here, maxMinGain(there).outcome)).toEqual(
        utilityOf(here, maxMinGain(here).outcome),
      );
      expect(nashPoint(there).outcome).toEqual(nashPoint(here).outcome);
    }
  });

  it('for the largest product does not depend on the unit of a utility', () => {
    for (let seed = 0; seed < 40; seed++) {
      const game = randomGame({ ...hard, seed, sides: 2, coarse: false, reservation: 10 });
      const tripled = nashPoint(outcomeSpace(inThirds(game, 'D1')));
      expect(tripled.outcome).toEqual(nashPoint(outcomeSpace(game)).outcome);
    }
  });
});
