import type { Fault } from '../Fault.ts';
import { nearestRemedy } from '../nearest.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';

/** Faults if a table of texts has not exactly one for each id of the structure. */
export function unlessTextsMatch(
  sourced: Sourced<unknown>,
  path: Path,
  kind: string,
  table: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Fault[] {
  return [
    ...unusedTexts(sourced, path, kind, table, ids),
    ...ids
      .filter((id) => !Object.hasOwn(table, id))
      .map((id) =>
        faultIn(sourced, path, {
          code: 'missing-text',
          what: `the text of ${kind} ${id} is missing`,
          remedy: `add ${id}`,
        }),
      ),
  ];
}

/** Faults for the texts that belong to nothing. */
export function unusedTexts(
  sourced: Sourced<unknown>,
  path: Path,
  kind: string,
  table: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Fault[] {
  return Object.keys(table)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      faultIn(sourced, [...path, id], {
        code: 'unused-text',
        what: `there is no ${kind} ${id} for this text`,
        remedy: nearestRemedy(id, ids),
      }),
    );
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

/** A fault if a text has more words than its place on the screen allows. */
export function unlessShort(
  sourced: Sourced<unknown>,
  path: Path,
  text: string | undefined,
  most: number,
): Fault[] {
  const words = wordsIn(text ?? '');
  if (words <= most) return [];
  return [
    faultIn(sourced, path, {
      code: 'too-long',
      what: `${String(path.at(-1))} has ${words} words`,
      remedy: `keep it to ${most}`,
    }),
  ];
}
