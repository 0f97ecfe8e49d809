import type { Command, Player } from '../engine/index.ts';
import { agentFor } from './agentFor.ts';
import type { ClassState, ClassTable } from './ClassState.ts';
import type { ClassEntry } from './classLog.ts';
import { injectCommand } from './injectsDue.ts';
import { chairsOf } from './rolesOf.ts';
import type { TableDuty } from './tableDuty.ts';
import { standsStill, tableOf, tablesInPlay } from './tablesNamed.ts';

/**
 * What an accepted command of a class asks of its tables, in the order of their numbers; at most one
 * duty for each table, so that the entry's id and the table name a duty for good: whoever carries it out
 * a second time can see that it was done.
 */
export function dutiesOf(
  before: ClassState,
  after: ClassState,
  { command }: Pick<ClassEntry, 'command'>,
): readonly TableDuty[] {
  switch (command.kind) {
    case 'startSitting':
      return after.tables.map((table) => opening(after, table));
    case 'addTime':
      return submitted(tablesInPlay(after, command.tables), { kind: 'addTime', ms: command.ms });
    case 'advanceTables':
      return submitted(
        tablesInPlay(after, command.tables).filter((table) => !standsStill(after, table)),
        { kind: 'expirePhase' },
      );
    case 'noteInject':
      return injected(after, command.inject, command.table);
    case 'endTable':
      return [];
    default:
      return after.tables.flatMap((table) => {
        const was = tableOf(before, table.id);
        return was === undefined || was.ended ? [] : changeOf(before, was, after, table);
      });
  }
}

function opening({ header }: ClassState, table: ClassTable): TableDuty {
  const { scenario, cut } = header.plan;
  const playerOf = (delegation: string): Player =>
    chairsOf(table, delegation).some(({ member }) => member !== null)
      ? { kind: 'person' }
      : agentFor(null, header.plan);
  return {
    kind: 'open',
    table: table.id,
    scenario,
    cut,
    seed: table.seed,
    players: Object.fromEntries(header.game.delegations.map((id) => [id, playerOf(id)])),
  };
}

function submitted(tables: readonly ClassTable[], command: Command): readonly TableDuty[] {
  return tables.map(({ id }) => ({ kind: 'submit', table: id, command }));
}

function injected(state: ClassState, id: number, table: string): readonly TableDuty[] {
  const inject = state.injects.find((each) => each.id === id);
  if (inject === undefined || inject.plan.content.kind !== 'event') return [];
  const command = injectCommand(inject.plan.content.event, inject.reached[table] ?? 'public');
  return [{ kind: 'submit', table, command }];
}

/** A table stands still, goes on, or is finished: whatever it was that brought this about. */
function changeOf(
  before: ClassState,
  was: ClassTable,
  after: ClassState,
  is: ClassTable,
): readonly TableDuty[] {
  if (is.ended) return [{ kind: 'finish', table: is.id }];
  const [stood, stands] = [standsStill(before, was), standsStill(after, is)];
  if (stood === stands) return [];
  return submitted([is], { kind: stands ? 'pause' : 'resume' });
}
