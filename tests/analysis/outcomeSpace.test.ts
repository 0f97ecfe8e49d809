import { describe, expect, it } from 'vitest';
import { optionsAt } from '../../src/analysis/block.ts';
import { clausesOf, SILENCE } from '../../src/analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';

const game: OutcomeSpaceInput = {
  norms: [
    { id: 'N1', wordings: ['A', 'B'], silence: true },
    { id: 'N2', wordings: ['A', 'B'], silence: false },
    { id: 'N3', wordings: ['A', 'B'], silence: true },
  ],
  delegations: ['us', 'china'],
  values: {
    us: { N1: { A: 5, B: 3 }, N2: { A: 4, B: 1 }, N3: { A: 2, B: 2 } },
    china: { N1: { A: -2, B: 3 }, N2: { A: 0, B: 6 }, N3: { A: 1, B: 1 } },
  },
  linkages: [
    { norms: ['N1', 'N2'], wordings: [['A', 'B'], ['B']], values: { us: 7, china: -1 } },
    { norms: ['N1', 'N9'], wordings: [['A'], ['A']], values: { us: 100, china: 100 } },
  ],
  reservations: { us: 1, china: 2 },
};

describe('the outcome space', () => {
  const space = outcomeSpace(game);

  it('values an outcome for each delegation, linkages included', () => {
    expect(utilityOf(space, { N1: 'A', N2: 'B', N3: SILENCE })).toEqual({ us: 13, china: 3 });
    expect(utilityOf(space, { N1: SILENCE, N2: 'B', N3: 'A' })).toEqual({ us: 3, china: 7 });
  });

  it('takes a norm that an outcome leaves out as silent, where it may be', () => {
    expect(utilityOf(space, { N2: 'A' })).toEqual({ us: 4, china: 0 });
    expect(() => utilityOf(space, { N1: 'A' })).toThrow('N2 has no option silence');
  });

  it('joins linked norms in one block, and tries none of their options that another dominates', () => {
    const tried = space.blocks.map((block) => ({
      norms: block.norms.map(({ id }) => id),
      tried: [...block.tried].map((joint) => optionsAt(block, joint).join(' ')),
    }));
    expect(tried).toEqual([
      { norms: ['N1', 'N2'], tried: ['A B', 'B B'] },
      { norms: ['N3'], tried: ['A'] },
    ]);
  });

  it('fixes closed norms, and still values outcomes that stand elsewhere', () => {
    const closed = outcomeSpace({ ...game, closed: { N1: SILENCE, N3: 'B' } });
    expect(closed.blocks.map(({ tried }) => tried.length)).toEqual([2, 1]);
    expect(utilityOf(closed, { N1: 'A', N2: 'B' })).toEqual({ us: 13, china: 3 });
  });

  it('refuses numbers that are not whole, missing values and unknown options', () => {
    expect(() => outcomeSpace({ ...game, reservations: { us: 0.5, china: 0 } })).toThrow(
      RangeError,
    );
    expect(() => outcomeSpace({ ...game, values: { us: game.values.us ?? {} } })).toThrow(
      RangeError,
    );
    expect(() => outcomeSpace({ ...game, closed: { N2: SILENCE } })).toThrow(RangeError);
  });
});

it('gives the clauses of an outcome without its silent norms', () => {
  expect(clausesOf({ N1: 'A', N2: SILENCE })).toEqual({ N1: 'A' });
});
