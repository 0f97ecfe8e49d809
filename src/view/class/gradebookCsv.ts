import { CHAIR_ROLES, type ClassTable } from '../../classroom/index.ts';
import type { Cell } from '../debrief/csv.ts';
import { delegationName } from '../names.ts';
import { frameOn } from './ClassInput.ts';
import { type ClassFiles, memberNamed } from './classFiles.ts';
import { sheetCsv } from './sheetCsv.ts';

/** The columns of the gradebook, in order; the codebook says what each holds. */
export const GRADEBOOK_COLUMNS = [
  'label',
  'class',
  'game',
  'table',
  'side',
  'chair',
  'score',
  'agreement',
  'joint_value_percent',
  'completed',
  'minutes',
  'date',
] as const;

const HUNDRED = 100;
const MINUTE_MS = 60_000;

/** One row for every student in every game, by made-up name. */
export function gradebookCsv(files: ClassFiles): string {
  const { earlierTables, tables } = files.state;
  const rows = [...earlierTables, ...tables].flatMap((table) => tableRows(files, table));
  return sheetCsv([GRADEBOOK_COLUMNS, ...rows]);
}

function tableRows(files: ClassFiles, table: ClassTable): readonly (readonly Cell[])[] {
  const { words, record, state, code } = files;
  const analysis = files.tables.find((each) => each.table === table.id);
  const log = record.tables.find((each) => each.table === table.id)?.log;
  return CHAIR_ROLES.flatMap((role) => table.chairs.filter((chair) => chair.role === role)).flatMap(
    ({ member, delegation, role, playedFor }) => {
      if (member === null) return [];
      const side = analysis?.delegations.indexOf(delegation) ?? -1;
      const isAway = playedFor !== null && playedFor.toStep === null;
      return [
        [
          memberNamed(state, member),
          code,
          table.sitting + 1,
          table.number,
          analysis === undefined
            ? delegation
            : delegationName(frameOn(words, analysis.view), delegation),
          role,
          partOf(analysis?.gains[side], analysis?.most?.[side]),
          analysis === undefined ? '' : analysis.signed ? 'Y' : 'N',
          partOf(
            analysis?.gains.reduce((sum, gain) => sum + gain, 0),
            analysis?.jointMost ?? undefined,
          ),
          analysis !== undefined && !isAway ? 'Y' : 'N',
          Math.round((10 * (log?.entries.at(-1)?.atMs ?? 0)) / MINUTE_MS) / 10,
          record.openedAt.slice(0, 'YYYY-MM-DD'.length),
        ],
      ];
    },
  );
}

/** A gain as a part of the most that could have been gained, 0 to 100; empty where nothing could. */
function partOf(gain: number | undefined, most: number | undefined): Cell {
  if (gain === undefined || most === undefined || most <= 0) return null;
  return Math.min(HUNDRED, Math.max(0, Math.round((HUNDRED * gain) / most)));
}
