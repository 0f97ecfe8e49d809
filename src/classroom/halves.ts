import type { Draw } from '../engine/index.ts';
import type { ClassTable } from './ClassState.ts';
import type { TableId } from './classIds.ts';

export type Half = 'public' | 'private';

/** How an experiment divides the tables. */
export interface Split {
  readonly halves: Readonly<Record<TableId, Half>>;
  /** Neighbours in strength, one of each half: what is compared. A table left over has no pair. */
  readonly pairs: readonly Readonly<Record<Half, TableId>>[];
}

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
): Split {
  const ranked = tables.toSorted(
    (a, b) => (strengths[b.id] ?? 0) - (strengths[a.id] ?? 0) || a.number - b.number,
  );
  const halves: Record<TableId, Half> = {};
  const pairs: Readonly<Record<Half, TableId>>[] = [];
  for (let index = 0; index < ranked.length; index += 2) {
    const [first, second] = ranked.slice(index, index + 2);
    const [open, hidden] = draw(`${key}/${index}`, 2) === 0 ? [first, second] : [second, first];
    if (open !== undefined) halves[open.id] = 'public';
    if (hidden !== undefined) halves[hidden.id] = 'private';
    if (open !== undefined && hidden !== undefined)
      pairs.push({ public: open.id, private: hidden.id });
  }
  return { halves, pairs };
}
