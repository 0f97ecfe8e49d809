import { COLUMNS } from '../debrief/decisionTable.ts';
import type { ClassWords } from './ClassInput.ts';
import { CLASS_COLUMNS } from './classDecisionsCsv.ts';
import { GRADEBOOK_COLUMNS } from './gradebookCsv.ts';
import { INJECT_COLUMNS } from './injectsCsv.ts';
import { sheetCsv } from './sheetCsv.ts';

/** What every column of the gradebook, the decisions and the injects means. */
export function classCodebookCsv({ t }: Pick<ClassWords, 't'>): string {
  return sheetCsv([
    ['file', 'column', 'meaning'],
    ...GRADEBOOK_COLUMNS.map((column) => ['gradebook', column, t(`classDebrief.grade.${column}`)]),
    ...CLASS_COLUMNS.map((column) => ['decisions', column, t(`classDebrief.decision.${column}`)]),
    ...COLUMNS.map((column) => ['decisions', column, t(`debrief.column.${column}`)]),
    ...INJECT_COLUMNS.map((column) => ['injects', column, t(`classDebrief.inject.${column}`)]),
  ]);
}
