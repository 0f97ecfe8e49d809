import type { DelegationId, Linkage, MicroPoints, NormId } from '../engine/index.ts';
import type { WorthOf } from './block.ts';
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
): WorthOf {
  const nothing = delegations.map(() => 0);
  const alone = norms.map(({ id: norm, options }) => {
    const worth = (option: OptionId): readonly number[] =>
      delegations.map((id) => whole(values[id]?.[norm]?.[option], `${norm} ${option} to ${id}`));
    return new Map(options.map((option) => [option, option === SILENCE ? nothing : worth(option)]));
  });
  const together = linkages.flatMap((linkage) => {
    const [first, second] = linkage.norms.map((norm) => norms.findIndex(({ id }) => id === norm));
    if (first === undefined || second === undefined || first < 0 || second < 0) return [];
    const worth = delegations.map((id) =>
      whole(linkage.values[id] ?? 0, `${linkage.norms.join(' with ')} to ${id}`),
    );
    return [{ first, second, wordings: linkage.wordings, worth }];
  });
  return (joint) => {
    const sums = [...nothing];
    const add = (worth: readonly number[]): void => {
      for (const [side, value] of worth.entries()) sums[side] = (sums[side] ?? 0) + value;
    };
    for (const [place, option] of joint.entries()) add(alone[place]?.get(option) ?? nothing);
    for (const { first, second, wordings, worth } of together) {
      if (includes(wordings[0], joint[first]) && includes(wordings[1], joint[second])) add(worth);
    }
    return sums;
  };
}

function includes(options: readonly OptionId[], option: OptionId | undefined): boolean {
  return option !== undefined && options.includes(option);
}

/** The value, which must be whole, or sums would not be exact. */
export function whole(value: MicroPoints | undefined, what: string): MicroPoints {
  if (value !== undefined && Number.isSafeInteger(value)) return value;
  throw new RangeError(`${what}: ${value} is not a whole number of micro-points`);
}
