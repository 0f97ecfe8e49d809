import type { ConsoleWords } from './ConsoleSight.ts';
import type { DelegationId } from './scenarioTypes.ts';

/** How a delegation is marked: colour and shape by its place, and always its word. */
export interface Mark {
  readonly id: DelegationId;
  readonly place: number;
  readonly name: string;
  readonly short: string;
}

export function delegationMark(
  { script, scenario }: Pick<ConsoleWords, 'script' | 'scenario'>,
  id: DelegationId,
): Mark {
  const words = script.delegations[id];
  return {
    id,
    place: scenario.delegations.findIndex((each) => each.id === id),
    name: words?.name ?? id,
    short: words?.short ?? id,
  };
}

/** Every delegation of the scenario, in its order. */
export function delegationMarks(words: Pick<ConsoleWords, 'script' | 'scenario'>): readonly Mark[] {
  return words.scenario.delegations.map(({ id }) => delegationMark(words, id));
}
