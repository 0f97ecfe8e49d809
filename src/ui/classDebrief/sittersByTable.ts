import type { ClassWords } from '../../view/class/ClassInput.ts';
import { listed } from '../../view/joined.ts';

/** Who sat at a table, as a projector is told it when names are shown. */
export interface SatTable {
  readonly sitting: number;
  readonly number: number;
  readonly people: Readonly<Record<string, readonly string[]>>;
}

/** The people of each table by its id; null where names are hidden. */
export function sittersByTable(
  names: readonly SatTable[] | null,
  words: Pick<ClassWords, 't'>,
): ReadonlyMap<string, string> | null {
  if (names === null) return null;
  return new Map(
    names.map(({ sitting, number, people }) => [
      `${sitting + 1}-${number}`,
      listed(words, Object.values(people).flat()),
    ]),
  );
}
