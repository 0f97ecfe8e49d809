import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';

/** A game of two without linkages and reservations, from the values of each wording of each norm. */
export function slicedGame(
  norms: readonly (readonly (readonly [number, number])[])[],
): OutcomeSpaceInput {
  const named = norms.map((rows, i) => ({ id: `N${i + 1}`, rows }));
  const values = (side: 0 | 1) =>
    Object.fromEntries(
      named.map(({ id, rows }) => [
        id,
        Object.fromEntries(rows.map((row, w) => [`W${w + 1}`, row[side]])),
      ]),
    );
  return {
    norms: named.map(({ id, rows }) => ({
      id,
      wordings: rows.map((_, w) => `W${w + 1}`),
      silence: false,
    })),
    delegations: ['D1', 'D2'],
    values: { D1: values(0), D2: values(1) },
    linkages: [],
    reservations: { D1: 0, D2: 0 },
  };
}
