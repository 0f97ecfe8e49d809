import type { CutId, DelegationId, Scenario } from '../../../src/engine/index.ts';
import type { ScenarioTexts } from '../../../src/text/ScenarioTexts.ts';
import type { GameFacts } from './job.ts';

/** All that was played of one cut. */
export interface Study {
  readonly scenario: Scenario;
  readonly script: ScenarioTexts;
  readonly cut: CutId;
  readonly games: readonly GameFacts[];
}

export function setOf({ games }: Study, set: string): readonly GameFacts[] {
  return games.filter((game) => game.set === set);
}

/** Games between two of the same level. */
export function equalGames(study: Study, level: string): readonly GameFacts[] {
  return setOf(study, 'equal').filter(({ players }) =>
    Object.values(players).every((name) => name === level),
  );
}

export function gainIn({ chairs }: GameFacts, id: DelegationId): number {
  return chairs[id]?.gain ?? 0;
}

export function idsOf({ scenario }: Study): readonly DelegationId[] {
  return scenario.delegations.map(({ id }) => id);
}
