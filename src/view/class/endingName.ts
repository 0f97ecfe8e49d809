import type { TableAnalysis } from '../../analysis/classes/tableAnalysis.ts';
import { listed } from '../joined.ts';
import { delegationName } from '../names.ts';
import { type ClassInput, frameOn } from './ClassInput.ts';

/** How a table's game ended: one name where it is the same for all, else each delegation with its own. */
export function endingName({ words }: Pick<ClassInput, 'words'>, table: TableAnalysis): string {
  const nameOf = (id: string) =>
    words.script.verdict.endings[table.endings[id] ?? '']?.name ?? table.endings[id] ?? '';
  const names = table.delegations.map(nameOf);
  if (new Set(names).size === 1) return names[0] ?? '';
  const frame = frameOn(words, table.view);
  return listed(
    words,
    table.delegations.map((id) =>
      words.t('classDebrief.endingOf', { name: delegationName(frame, id), ending: nameOf(id) }),
    ),
  );
}
