import type { DelegationId, Linkage, MicroPoints, NormId } from '../engine/index.ts';
import { at } from './at.ts';
import type { AddWorth } from './block.ts';
import { type OptionId, SILENCE } from './outcome.ts';

/** For each delegation and norm, the value of each wording; silence is 0 and is not listed. */
export type Values = Readonly<
  Record<DelegationId, Readonly<Record<NormId, Readonly<Record<OptionId, MicroPoints>>>>>
>;

/** What joint options of some norms are worth: the values of each, and what linkages among them add. */
export function jointWorth(
  delegations: readonly DelegationId[],
  norms: readonly { readonly id: NormId; readonly options: readonly OptionId[] }[],
  values: Values,
  linkages: readonly Linkage[],
): AddWorth {
  const sides = delegations.length;
  const alone = norms.map(({ id: norm, options }) =>
    Float64Array.from(
      options.flatMap((option) =>
        delegations.map((id) =>
          option === SILENCE
            ? 0
            : whole(values[id]?.[norm]?.[option], `${norm} ${option} to ${id}`),
        ),
      ),
    ),
  );
  const together = linkages.flatMap((linkage) => {
    const [first, second] = linkage.norms.map((norm) => norms.findIndex(({ id }) => id === norm));
    if (first === undefined || second === undefined || first < 0 || second < 0) return [];
    const worth = delegations.map((id) =>
      whole(linkage.values[id] ?? 0, `${linkage.norms.join(' with ')} to ${id}`),
    );
    const linked = (norm: number, wordings: readonly OptionId[]) =>
      norms[norm]?.options.map((option) => wordings.includes(option)) ?? [];
    const [ones, others] = linkage.wordings;
    return [{ first, second, ones: linked(first, ones), others: linked(second, others), worth }];
  });
  return (places, sums, from) => {
    for (let norm = 0; norm < alone.length; norm++) {
      const worth = alone[norm] ?? new Float64Array(0);
      const row = at(places, norm) * sides;
      for (let side = 0; side < sides; side++) add(sums, from + side, at(worth, row + side));
    }
    for (const { first, second, ones, others, worth } of together) {
      if (ones[at(places, first)] !== true || others[at(places, second)] !== true) continue;
      for (let side = 0; side < sides; side++) add(sums, from + side, worth[side] ?? 0);
    }
  };
}

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = at(sums, index) + value;
}

/** The value, which must be whole, or sums would not be exact. */
export function whole(value: MicroPoints | undefined, what: string): MicroPoints {
  if (value !== undefined && Number.isSafeInteger(value)) return value;
  throw new RangeError(`${what}: ${value} is not a whole number of micro-points`);
}
