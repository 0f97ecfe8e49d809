import type { DelegationId, Player, Scenario } from '../../src/engine/index.ts';
import { type Clock, type LocalTable, openTable } from '../../src/session/LocalTable.ts';
import type { Mind } from '../../src/session/Mind.ts';

export interface TableWish {
  readonly scenario: Scenario;
  readonly persons?: readonly DelegationId[];
  readonly seed?: number;
  readonly clock?: Clock;
}

/** A new table of the scenario's first cut; whoever is not named as a person is an agent. */
export function aTable({
  scenario,
  persons = [],
  seed = 1,
  clock = () => 0,
}: TableWish): LocalTable {
  const playerOf = (id: DelegationId): Player =>
    persons.includes(id) ? { kind: 'person' } : { kind: 'agent', level: 'random' };
  const players = Object.fromEntries(scenario.delegations.map(({ id }) => [id, playerOf(id)]));
  return openTable({ scenario, cut: scenario.cuts[0]?.id ?? '', seed, players }, clock);
}

/** The same mind for every delegation. */
export function everybody(scenario: Scenario, mind: Mind): Record<DelegationId, Mind> {
  return Object.fromEntries(scenario.delegations.map(({ id }) => [id, mind]));
}

/** Leaves the word to others whenever it may. */
export const silentMind: Mind = () => ({ kind: 'pass', because: { code: 'silent' } });
