import {
  agreedClauses,
  type Clauses,
  type DelegationId,
  delegationIds,
  entry,
  type MicroPoints,
  recordOf,
  type State,
  utilityOf,
  viewFor,
} from '../engine/index.ts';
import { type BestOutcomeInput, bestOutcome } from './bestOutcome.ts';
import { clausesOf, type Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import type { OwnDecision } from './ownDecisions.ts';
import { reachableTexts, textWith } from './reachableTexts.ts';

/** Who gets most of what a package adds for all. */
export type Sharing = 'own-best' | 'even' | 'others-best';

/** An offer whose text would be better for its delegation than what came about, and no worse for anybody. */
export interface BetterPackage {
  readonly sharing: Sharing;
  readonly clauses: Clauses;
  /** What the delegation would gain by it. */
  readonly gain: MicroPoints;
}

type Worths = Readonly<Record<DelegationId, MicroPoints>>;

/** Less than a point is not worth a fork. */
const LEAST_GAIN: MicroPoints = 1_000_000;

const NODES_MOST = 20_000;

/**
 * Packages that would serve a delegation better than the text that it got, `agreed` (null for none), by
 * the tables of the moment of the decision: found exactly, one for each way of sharing.
 */
export function betterPackages(
  { state, view }: OwnDecision,
  delegation: DelegationId,
  agreed: Clauses | null,
): readonly BetterPackage[] {
  const space = reachableTexts(state, view);
  if (space === null) return [];
  const text = agreed === null ? null : textWith(view, agreed);
  for (const least of standards(state, text)) {
    const found = searches(space, delegation, least).flatMap(([sharing, search]) => {
      const { outcome } = bestOutcome({ ...search, nodeLimit: NODES_MOST });
      if (outcome === null) return [];
      const worth = entry(worths(state, clausesOf(outcome)), delegation);
      const clauses = packageFor(state, outcome);
      return [{ sharing, clauses, gain: worth - entry(least, delegation) }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * What a package has to leave everybody: what the text that came about does; where there was none, what
 * all could sign or, if that is out of reach, what the draft does.
 */
function standards(state: State, text: Clauses | null): readonly Worths[] {
  if (text !== null) return [worths(state, text)];
  const now = worths(state, agreedClauses(state.table.draft));
  const signable = recordOf(Object.keys(now), (id) =>
    Math.max(entry(now, id), viewFor(state, id).own?.reservation ?? 0),
  );
  return [signable, now];
}

/** What clauses are worth to everybody by the tables of the moment. */
function worths(state: State, clauses: Clauses): Worths {
  return recordOf(delegationIds(state.setting), (id) =>
    utilityOf(state.setting, id, viewFor(state, id).own?.values ?? {}, clauses),
  );
}

/** What one tables to come to an outcome: all of it where a text stands or falls as a whole, else what is new. */
function packageFor({ setting, table }: State, outcome: Outcome): Clauses {
  const clauses = clausesOf(outcome);
  if (setting.scenario.agreement === 'single-undertaking') return clauses;
  const draft = agreedClauses(table.draft);
  return Object.fromEntries(
    Object.entries(clauses).filter(([norm, wording]) => draft[norm] !== wording),
  );
}

function searches(
  space: OutcomeSpace,
  own: DelegationId,
  least: Worths,
): readonly (readonly [Sharing, BestOutcomeInput])[] {
  const floors = { ...least, [own]: entry(least, own) + LEAST_GAIN };
  const fromFloors = {
    ...space,
    reservations: Float64Array.from(space.delegations, (id) => entry(floors, id)),
  };
  // The others' part in a search for oneself only decides between equals, and the other way round.
  const weighted = (ofOwn: number, ofOthers: number): BestOutcomeInput => ({
    space,
    goal: {
      kind: 'weighted-sum',
      weights: recordOf(space.delegations, (id) => (id === own ? ofOwn : ofOthers)),
    },
    floors,
  });
  return [
    ['own-best', weighted(1000, 1)],
    ['even', { space: fromFloors, goal: { kind: 'gain-product' }, floors }],
    ['others-best', weighted(1, 1000)],
  ];
}
