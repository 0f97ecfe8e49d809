import type { OutcomeSpaceInput } from '../../analysis/outcomeSpace.ts';
import {
  type Cut,
  type Delegation,
  type DelegationId,
  type Norm,
  recordOf,
  type Scenario,
  type WordingId,
} from '../../engine/index.ts';
import { restingMagnitudes } from './restingMagnitudes.ts';

/** What a space of outcomes lacks to be played. */
export interface Talks {
  /** The scenario's id: letters, digits and hyphens. */
  readonly id: string;
  /** How many offers each delegation may table. */
  readonly interventions: number;
}

const HOME = 'home';
const NORM: Pick<Norm, 'silence' | 'promises'> = { silence: false, promises: [] };

/**
 * A space of outcomes in micro-points as a scenario: one exchange over all norms, a single undertaking
 * of complete offers, then the signatures. Each delegation has one cable, which the others do not know,
 * and nothing but the text is at stake: utilities are the space's, and without a text the reservations.
 * The delegations' ids must not be those of other seats.
 */
export function spaceScenario(space: OutcomeSpaceInput, talks: Talks): Scenario {
  return {
    format: 1,
    id: talks.id,
    agreement: 'single-undertaking',
    cables: 'secret',
    delegations: space.delegations.map((id) => delegationOf(space, id)),
    norms: space.norms.map(({ id, wordings }) => ({ id, wordings, ...NORM })),
    linkages: space.linkages,
    tones: [],
    events: [],
    cuts: [cutOf(space, talks)],
    channels: [],
    magnitudes: restingMagnitudes,
  };
}

function delegationOf(
  { norms, values, reservations }: OutcomeSpaceInput,
  id: DelegationId,
): Delegation {
  const ids = norms.map((norm) => norm.id);
  const own = values[id] ?? {};
  const welcome = Object.fromEntries(
    norms.map((norm) => [norm.id, byFallingValue(norm.wordings, own[norm.id] ?? {})]),
  );
  const indifferent = Object.fromEntries(
    norms.map((norm) => [norm.id, recordOf(norm.wordings, () => 0)]),
  );
  return {
    id,
    line: reservations[id] ?? 0,
    audiences: [{ id: HOME, tastes: indifferent }],
    hawkish: HOME,
    leading: HOME,
    welcome,
    owners: recordOf(ids, () => HOME),
    cables: [
      { id: 'profile', values: own, expected: recordOf(ids, (norm) => welcome[norm]?.[0] ?? '') },
    ],
  };
}

/** Ties in the order of the norm. */
function byFallingValue(
  wordings: readonly WordingId[],
  values: Readonly<Record<WordingId, number>>,
): readonly WordingId[] {
  return wordings.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
}

function cutOf({ norms }: OutcomeSpaceInput, { interventions }: Talks): Cut {
  const ids = norms.map(({ id }) => id);
  return {
    id: String(interventions),
    norms: ids,
    redLines: 0,
    harvests: 0,
    rounds: [
      {
        id: 'talks',
        date: '2015-06-22',
        track: 'talks',
        agenda: ids,
        open: true,
        interventions,
        nightAfter: false,
        events: [],
      },
    ],
    standingFiles: [],
  };
}
