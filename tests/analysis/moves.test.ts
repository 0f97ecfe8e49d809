import { describe, expect, it } from 'vitest';
import { concessionCurve } from '../../src/analysis/concessionCurve.ts';
import { moveClass } from '../../src/analysis/moveClass.ts';
import { movesOf } from '../../src/analysis/movesOf.ts';
import { SILENCE } from '../../src/analysis/outcome.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';

const space = outcomeSpace({
  norms: [
    { id: 'N1', wordings: ['A', 'B', 'C'], silence: true },
    { id: 'N2', wordings: ['A', 'B'], silence: true },
  ],
  delegations: ['D1', 'D2', 'D3'],
  values: {
    D1: { N1: { A: 9, B: 6, C: 0 }, N2: { A: 2, B: 2 } },
    D2: { N1: { A: 0, B: 5, C: 9 }, N2: { A: 0, B: 3 } },
    D3: { N1: { A: 4, B: 4, C: 7 }, N2: { A: 1, B: 0 } },
  },
  linkages: [],
  reservations: { D1: 0, D2: 0, D3: 0 },
});

const offers = [
  { round: 1, by: 'D1', outcome: { N1: 'A', N2: 'A' } },
  { round: 1, by: 'D2', outcome: { N1: 'C', N2: 'B' } },
  { round: 2, by: 'D1', outcome: { N1: 'A', N2: 'B' } },
  { round: 4, by: 'D1', outcome: { N1: 'B', N2: 'B' } },
  { round: 4, by: 'D2', outcome: { N1: 'B', N2: 'B' } },
  { round: 5, by: 'D1', outcome: { N1: 'A', N2: SILENCE } },
];

describe('a move', () => {
  it('has one of six classes for each of the nine ways in which two utilities change', () => {
    const classes = [1, 0, -1].map((own) => [1, 0, -1].map((other) => moveClass(own, other)));
    expect(classes).toEqual([
      ['fortunate', 'selfish', 'selfish'],
      ['nice', 'silent', 'unfortunate'],
      ['concession', 'concession', 'unfortunate'],
    ]);
  });

  it('leads from an offer to the next of the same delegation, and is met by each other in its way', () => {
    expect(movesOf(space, offers)).toEqual([
      {
        round: 2,
        by: 'D1',
        changes: { D1: 0, D2: 3, D3: -1 },
        classes: { D2: 'nice', D3: 'unfortunate' },
      },
      {
        round: 4,
        by: 'D1',
        changes: { D1: -3, D2: 5, D3: 0 },
        classes: { D2: 'concession', D3: 'concession' },
      },
      {
        round: 4,
        by: 'D2',
        changes: { D1: 6, D2: -4, D3: -3 },
        classes: { D1: 'concession', D3: 'unfortunate' },
      },
      {
        round: 5,
        by: 'D1',
        changes: { D1: 1, D2: -8, D3: 0 },
        classes: { D2: 'selfish', D3: 'selfish' },
      },
    ]);
  });
});

describe('a concession curve', () => {
  it('falls with what was asked, rises with what was offered, and never turns back', () => {
    expect(concessionCurve(space, offers, 'D1')).toEqual([
      { round: 1, asked: 11, offered: 2 },
      { round: 2, asked: 11, offered: 2 },
      { round: 4, asked: 8, offered: 8 },
      { round: 5, asked: 8, offered: 8 },
    ]);
  });

  it('knows nothing of whoever has not offered yet', () => {
    expect(concessionCurve(space, offers, 'D3').map(({ asked }) => asked)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(concessionCurve(space, offers.slice(0, 1), 'D1')).toEqual([
      { round: 1, asked: 11, offered: null },
    ]);
    expect(concessionCurve(space, [], 'D1')).toEqual([]);
  });
});
