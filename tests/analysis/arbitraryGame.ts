import fc from 'fast-check';
import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';

const MOST_SIDES = 4;
const MOST_WORDINGS = 3;

const values = fc.array(fc.integer({ min: -20, max: 20 }), {
  minLength: MOST_SIDES,
  maxLength: MOST_SIDES,
});
const norm = fc.record({
  silence: fc.boolean(),
  rows: fc.array(values, { minLength: 1, maxLength: MOST_WORDINGS }),
  /** The linkage with the norm before, if the bits of its wordings say so. */
  bits: fc.tuple(fc.nat(7), fc.nat(7)),
  together: values,
});

interface Spec {
  readonly sides: number;
  readonly norms: readonly {
    readonly silence: boolean;
    readonly rows: readonly (readonly number[])[];
    readonly bits: readonly [number, number];
    readonly together: readonly number[];
  }[];
  readonly reservations: readonly number[];
}

/** Small games of 2 to 4 delegations, linked in components of three; the first norm is never silent. */
export const arbitraryGame: fc.Arbitrary<OutcomeSpaceInput> = fc
  .record({
    sides: fc.integer({ min: 2, max: MOST_SIDES }),
    norms: fc.array(norm, { minLength: 1, maxLength: 5 }),
    reservations: fc.array(fc.integer({ min: -40, max: 15 }), {
      minLength: MOST_SIDES,
      maxLength: MOST_SIDES,
    }),
  })
  .map(gameOf);

function gameOf({ sides, norms, reservations }: Spec): OutcomeSpaceInput {
  const delegations = Array.from({ length: sides }, (_, side) => `D${side + 1}`);
  const named = norms.map((each, i) => ({
    ...each,
    id: `N${i + 1}`,
    wordings: each.rows.map((_, place) => `W${place + 1}`),
  }));
  const toEach = (row: readonly number[]) =>
    Object.fromEntries(delegations.map((id, side) => [id, row[side] ?? 0]));
  return {
    norms: named.map(({ id, wordings, silence }, i) => ({
      id,
      wordings,
      silence: silence && i > 0,
    })),
    delegations,
    values: Object.fromEntries(
      delegations.map((delegation, side) => [
        delegation,
        Object.fromEntries(
          named.map(({ id, wordings, rows }) => [
            id,
            Object.fromEntries(
              wordings.map((wording, place) => [wording, rows[place]?.[side] ?? 0]),
            ),
          ]),
        ),
      ]),
    ),
    linkages: named.flatMap(({ id, wordings, bits, together }, i) => {
      const before = named[i - 1];
      if (before === undefined || i % 3 === 0) return [];
      const some = (all: readonly string[], which: number) =>
        all.filter((_, place) => (which >> place) & 1);
      const linked = [some(before.wordings, bits[0]), some(wordings, bits[1])] as const;
      return [{ norms: [before.id, id] as const, wordings: linked, values: toEach(together) }];
    }),
    reservations: toEach(reservations),
  };
}
