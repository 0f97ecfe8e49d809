import { type BestOutcomeInput, bestOutcome } from '../analysis/bestOutcome.ts';
import { clausesOf } from '../analysis/outcome.ts';
import { type OutcomeSpace, outcomeSpace } from '../analysis/outcomeSpace.ts';
import {
  agreedClauses,
  type Clauses,
  type DelegationId,
  linkagesOf,
  type MicroPoints,
  normOf,
} from '../engine/index.ts';
import type { Guess } from './guess.ts';
import type { Sight } from './sight.ts';

/** Searches give up after so many options; the cuts that ship need a few hundred. */
const NODE_LIMIT = 20_000;

type Goal = BestOutcomeInput['goal'];

export type Guesses = Readonly<Record<DelegationId, Guess>>;

/** All texts that could still come of the draft, as one's own tables and one's guesses price them. */
export function prospectOf(
  { view, own, others }: Sight,
  guesses: Guesses,
  settled: Clauses = agreedClauses(view.draft),
): OutcomeSpace {
  const { setting } = view;
  return outcomeSpace({
    norms: setting.cut.norms.map((norm) => normOf(setting, norm)),
    delegations: [own.id, ...others],
    values: {
      [own.id]: own.values,
      ...Object.fromEntries(others.map((id) => [id, guesses[id]?.values ?? {}])),
    },
    linkages: linkagesOf(setting),
    reservations: {
      [own.id]: own.reservation,
      ...Object.fromEntries(others.map((id) => [id, guesses[id]?.reservation ?? 0])),
    },
    closed: settled,
  });
}

/** What the others are believed to need for a text to be worth it. */
export function needsOf(guesses: Guesses): Readonly<Record<DelegationId, MicroPoints>> {
  return Object.fromEntries(Object.entries(guesses).map(([id, guess]) => [id, guess.reservation]));
}

/** The clauses of the best text above the floors; null where none is. */
export function bestText(
  space: OutcomeSpace,
  goal: Goal,
  floors: Readonly<Record<DelegationId, MicroPoints>>,
): Clauses | null {
  const { outcome } = bestOutcome({ space, goal, floors, nodeLimit: NODE_LIMIT });
  return outcome === null ? null : clausesOf(outcome);
}

/** The goal of one's own value, the others' as a mere tie-break. */
export function forMyself({ own, others }: Sight): Goal {
  return { kind: 'weighted-sum', weights: weightsOf(own.id, 1000, others, 1) };
}

/** The goal of the others' value, one's own as a mere tie-break. */
export function forTheOthers({ own, others }: Sight): Goal {
  return { kind: 'weighted-sum', weights: weightsOf(own.id, 1, others, 1000) };
}

function weightsOf(
  self: DelegationId,
  mine: number,
  others: readonly DelegationId[],
  theirs: number,
): Readonly<Record<DelegationId, number>> {
  return { [self]: mine, ...Object.fromEntries(others.map((id) => [id, theirs])) };
}
