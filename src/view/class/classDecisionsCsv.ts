import type { Scenario } from '../../engine/index.ts';
import { COLUMNS, decisionsOf } from '../debrief/decisionTable.ts';
import { type ClassFiles, memberNamed } from './classFiles.ts';
import { sheetCsv } from './sheetCsv.ts';

/** The columns before those of a single game's decisions. */
export const CLASS_COLUMNS = [
  'class',
  'game',
  'table',
  'name',
  'chair',
  'by_agent',
  'played_for',
] as const;

/** Every decision of every table, with who made it, by made-up name. */
export function classDecisionsCsv(scenario: Scenario, files: ClassFiles): string {
  const { record, state, code } = files;
  const rows = [...state.earlierTables, ...state.tables].flatMap((table) => {
    const kept = record.tables.find((each) => each.table === table.id);
    if (kept === undefined) return [];
    const { log, authors } = kept;
    return decisionsOf(scenario, log).map((decision, at) => {
      const author = authors[at] ?? null;
      const player = log.header.players[String(decision.seat)];
      const isAgents = author === null && player !== undefined;
      return [
        code,
        table.sitting + 1,
        table.number,
        memberNamed(state, author?.member ?? null),
        author?.role ?? '',
        player === undefined ? '' : isAgents ? 'Y' : 'N',
        player === undefined ? '' : isAgents && player.kind === 'person' ? 'Y' : 'N',
        ...COLUMNS.map((column) => decision[column]),
      ];
    });
  });
  return sheetCsv([[...CLASS_COLUMNS, ...COLUMNS], ...rows]);
}
