import type { ClassState } from './ClassState.ts';
import type { ClassCommand, ClassRefusal, Tables } from './classCommand.ts';
import { ADDED_MS_MOST } from './limits.ts';
import { refuseClass } from './refuseClass.ts';
import { standsStill, tableOf, tablesInPlay } from './tablesNamed.ts';
import { whoPlays } from './whoPlays.ts';

type PaceCommand = Extract<
  ClassCommand,
  {
    readonly kind:
      | 'pauseTables'
      | 'resumeTables'
      | 'addTime'
      | 'advanceTables'
      | 'nudge'
      | 'endTable';
  }
>;

/** Whether a command to the clock of tables finds one to which it does something. */
export function paceRefusal(state: ClassState, command: PaceCommand): ClassRefusal | null {
  const named: Tables =
    'tables' in command ? command.tables : { kind: 'table', table: command.table };
  if (named.kind === 'table' && tableOf(state, named.table) === undefined)
    return refuseClass('no-such-table', { table: named.table });
  const tables = tablesInPlay(state, named);
  if (tables.length === 0) return refuseClass('nothing-to-do');
  switch (command.kind) {
    case 'pauseTables':
      return tables.some(({ paused }) => !paused) ? null : refuseClass('paused-already');
    case 'resumeTables':
      return tables.some(({ paused }) => paused) ? null : refuseClass('not-paused');
    case 'advanceTables':
      return tables.some((table) => !standsStill(state, table))
        ? null
        : refuseClass('paused-already');
    case 'addTime': {
      const { ms } = command;
      const fine = Number.isInteger(ms) && ms !== 0 && Math.abs(ms) <= ADDED_MS_MOST;
      return fine ? null : refuseClass('out-of-range', { needed: ADDED_MS_MOST });
    }
    case 'nudge':
      return state.header.game.delegations.includes(command.delegation)
        ? null
        : refuseClass('no-such-chair', { table: command.table });
    case 'endTable':
      return null;
    default:
      return command satisfies never;
  }
}

/** An agent takes over from a delegation in which somebody sits and nobody is there. */
export function absenceRefusal(
  state: ClassState,
  { table: id, delegation, step }: Extract<ClassCommand, { readonly kind: 'replaceAbsent' }>,
): ClassRefusal | null {
  const table = tableOf(state, id);
  if (table === undefined || table.ended || step === undefined)
    return refuseClass('no-such-table', { table: id });
  if (!state.header.game.delegations.includes(delegation))
    return refuseClass('no-such-chair', { table: id });
  const plays = whoPlays(state, table, delegation);
  switch (plays) {
    case 'people':
      return refuseClass('somebody-here', { table: id });
    case 'agent':
      return refuseClass('played-already', { table: id });
    case 'nobody':
      return null;
    default:
      return plays satisfies never;
  }
}
