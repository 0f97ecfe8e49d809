import type { ClassState, ClassTable } from './ClassState.ts';
import type { Tables } from './classCommand.ts';
import type { TableId } from './classIds.ts';

export function tableOf(
  { tables }: Pick<ClassState, 'tables'>,
  id: TableId,
): ClassTable | undefined {
  return tables.find((table) => table.id === id);
}

/** Those of the present tables that a command names and that still play. */
export function tablesInPlay(
  { tables }: Pick<ClassState, 'tables'>,
  named: Tables,
): readonly ClassTable[] {
  return tables.filter(({ id, ended }) => !ended && (named.kind === 'all' || named.table === id));
}

/** Whether a table's game stands still: for an instructor, or for corridor minutes. */
export function standsStill(
  { corridorUntilMs }: Pick<ClassState, 'corridorUntilMs'>,
  { paused }: Pick<ClassTable, 'paused'>,
): boolean {
  return paused || corridorUntilMs !== null;
}
