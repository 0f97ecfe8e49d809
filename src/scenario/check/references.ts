import type { Fault } from '../Fault.ts';
import { nearestRemedy } from '../nearest.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';

/** A fault if the id names nothing that is known. */
export function unlessKnown(
  sourced: Sourced<unknown>,
  path: Path,
  kind: string,
  id: string,
  known: readonly string[],
): Fault[] {
  if (known.includes(id)) return [];
  const what = `there is no ${kind} ${id}`;
  return [faultIn(sourced, path, { code: 'unknown-id', what, remedy: nearestRemedy(id, known) })];
}

/** A fault for every id of a list that stands in it twice; `pathOf` leads to the n-th. */
export function duplicatesIn(
  sourced: Sourced<unknown>,
  kind: string,
  ids: readonly string[],
  pathOf: (index: number) => Path,
): Fault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          faultIn(sourced, pathOf(index), {
            code: 'duplicate-id',
            what: `${kind} ${id} stands here twice`,
            remedy: 'name it once',
          }),
        ],
  );
}

/** Faults if a table's keys are not exactly these ids: unknown ones at their place, missing ones at the table's. */
export function unlessExactly(
  sourced: Sourced<unknown>,
  path: Path,
  kind: string,
  table: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Fault[] {
  return [
    ...Object.keys(table).flatMap((key) => unlessKnown(sourced, [...path, key], kind, key, ids)),
    ...unlessComplete(sourced, path, kind, table, ids),
  ];
}

/** Faults for the ids that a table leaves out. */
export function unlessComplete(
  sourced: Sourced<unknown>,
  path: Path,
  kind: string,
  table: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Fault[] {
  const name = path.at(-1) ?? 'the file';
  return ids
    .filter((id) => !Object.hasOwn(table, id))
    .map((id) =>
      faultIn(sourced, path, {
        code: 'incomplete',
        what: `${String(name)} leaves out ${kind} ${id}`,
        remedy: `add ${id}`,
      }),
    );
}

/** A fault if a row of numbers has not one for each wording. */
export function unlessOneEach(
  sourced: Sourced<unknown>,
  path: Path,
  row: readonly unknown[],
  ids: readonly string[],
): Fault[] {
  if (row.length === ids.length) return [];
  return [
    faultIn(sourced, path, {
      code: 'incomplete',
      what: `${row.length} numbers stand for ${ids.length} wordings`,
      remedy: `write one for each of ${ids.join(', ')}`,
    }),
  ];
}
