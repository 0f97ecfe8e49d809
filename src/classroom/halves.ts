import type { Draw } from '../engine/index.ts';
import type { ClassTable } from './ClassState.ts';
import type { TableId } from './classIds.ts';

export type Half = 'public' | 'private';

/**
 * Two halves of the tables, balanced by their strength so far: tables are ranked, and of every two
 * neighbours in the ranking a draw makes one public and the other private. Of an odd number the last one
 * is drawn by itself. Equal tables are ranked by number.
 */
export function halvesOf(
  tables: readonly ClassTable[],
  strengths: Readonly<Record<TableId, number>>,
  draw: Draw,
  key: string,
): Readonly<Record<TableId, Half>> {
  const ranked = tables.toSorted(
    (a, b) => (strengths[b.id] ?? 0) - (strengths[a.id] ?? 0) || a.number - b.number,
  );
  const halves: Record<TableId, Half> = {};
  for (let index = 0; index < ranked.length; index += 2) {
    const pair = ranked.slice(index, index + 2);
    const open = draw(`${key}/${index}`, 2);
    pair.forEach(({ id }, place) => {
      halves[id] = place === open ? 'public' : 'private';
    });
  }
  return halves;
}
