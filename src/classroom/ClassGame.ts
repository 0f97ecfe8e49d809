import type { CutId, DelegationId, EventId, NormId, Scenario } from '../engine/index.ts';

/** What a class needs to know of the game that it plays: names of the scenario, and no text or value. */
export interface ClassGame {
  readonly delegations: readonly DelegationId[];
  readonly norms: readonly NormId[];
  readonly rounds: number;
  /** What an instructor may send into the talks: all but what the programme brings anyway. */
  readonly events: readonly EventId[];
}

/** The game of a scenario's cut; a cut that the scenario does not have is a fault in the program. */
export function classGame(scenario: Scenario, cutId: CutId): ClassGame {
  const cut = scenario.cuts.find(({ id }) => id === cutId);
  if (cut === undefined) throw new Error(`${scenario.id} has no cut ${cutId}`);
  const programmed = cut.rounds.flatMap(({ events }) =>
    events.flatMap(({ pool }) => (pool.length === 1 ? pool : [])),
  );
  return {
    delegations: scenario.delegations.map(({ id }) => id),
    norms: cut.norms,
    rounds: cut.rounds.length,
    events: scenario.events.map(({ id }) => id).filter((id) => !programmed.includes(id)),
  };
}
