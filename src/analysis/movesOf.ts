import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { type MoveClass, moveClass } from './moveClass.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { utilityOf } from './utilityOf.ts';

/** What a delegation proposed in a round: the whole outcome that its offer would lead to. */
export interface ProposedOutcome {
  readonly round: number;
  readonly by: DelegationId;
  readonly outcome: Outcome;
}

/** From one offer of a delegation to its next. */
export interface OfferMove {
  readonly round: number;
  readonly by: DelegationId;
  /** How each delegation's utility changes, the proposer's own included. */
  readonly changes: Readonly<Record<DelegationId, MicroPoints>>;
  /** The move as each other delegation meets it; where there are more than two, they may differ. */
  readonly classes: Readonly<Record<DelegationId, MoveClass>>;
}

/** The moves in offers given in the order of time, by the tables of the space; a first offer moves nothing. */
export function movesOf(
  space: OutcomeSpace,
  offers: readonly ProposedOutcome[],
): readonly OfferMove[] {
  const last = new Map<DelegationId, Readonly<Record<DelegationId, MicroPoints>>>();
  return offers.flatMap(({ round, by, outcome }) => {
    const before = last.get(by);
    const after = utilityOf(space, outcome);
    last.set(by, after);
    if (before === undefined) return [];
    const changes = Object.fromEntries(
      space.delegations.map((id) => [id, (after[id] ?? 0) - (before[id] ?? 0)]),
    );
    const classes = Object.fromEntries(
      space.delegations.flatMap((id) =>
        id === by ? [] : [[id, moveClass(changes[by] ?? 0, changes[id] ?? 0)]],
      ),
    );
    return [{ round, by, changes, classes }];
  });
}
