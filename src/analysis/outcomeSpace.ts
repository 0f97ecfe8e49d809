import type { DelegationId, Linkage, MicroPoints, NormId, WordingId } from '../engine/index.ts';
import { type Block, blockOf, type NormOptions } from './block.ts';
import { jointWorth, type Values, whole } from './jointWorth.ts';
import { linkedNorms } from './linkedNorms.ts';
import { type OptionId, SILENCE } from './outcome.ts';

/**
 * Everything that could be agreed, and what it is worth to each delegation (NegMAS: outcome space with
 * utility functions; GENIUS: bid space). All numbers are whole micro-points, so that sums and
 * comparisons are exact.
 */
export interface OutcomeSpace {
  readonly norms: readonly NormId[];
  readonly delegations: readonly DelegationId[];
  /** In the order of the delegations. */
  readonly reservations: Float64Array;
  readonly blocks: readonly Block[];
}

export interface OutcomeSpaceInput {
  readonly norms: readonly {
    readonly id: NormId;
    readonly wordings: readonly WordingId[];
    readonly silence: boolean;
  }[];
  readonly delegations: readonly DelegationId[];
  readonly values: Values;
  /** Those that touch a norm outside `norms` do not count. */
  readonly linkages: readonly Linkage[];
  /** What no agreement is worth to each delegation. */
  readonly reservations: Readonly<Record<DelegationId, MicroPoints>>;
  /** Norms that stand at one option, for example by a harvest. */
  readonly closed?: Readonly<Record<NormId, OptionId>>;
}

/** The outcome space of a game's norms, tables, linkages and reservations as they stand. */
export function outcomeSpace(input: OutcomeSpaceInput): OutcomeSpace {
  const { delegations, closed = {} } = input;
  const norms = input.norms.map(({ id, wordings, silence }): NormOptions => {
    const options = silence ? [...wordings, SILENCE] : wordings;
    const fixed = closed[id];
    if (fixed === undefined) return { id, options, open: options };
    if (!options.includes(fixed)) throw new RangeError(`${id} has no option ${fixed}`);
    return { id, options, open: [fixed] };
  });
  const ids = norms.map((norm) => norm.id);
  const linkages = input.linkages.filter((linkage) =>
    linkage.norms.every((id) => ids.includes(id)),
  );
  const pairs = linkages.map((linkage) => linkage.norms);
  return {
    norms: ids,
    delegations,
    reservations: Float64Array.from(delegations, (id) =>
      whole(input.reservations[id], `the reservation of ${id}`),
    ),
    blocks: linkedNorms(ids, pairs).map((group) => {
      const members = norms.filter(({ id }) => group.includes(id));
      const addWorth = jointWorth(delegations, members, input.values, linkages);
      return blockOf(members, delegations.length, addWorth);
    }),
  };
}
