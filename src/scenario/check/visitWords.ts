import type { TextSource } from '../ScenarioSource.ts';
import type { Sourced } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';

/** Every file of a language. */
export function textFilesOf(texts: TextSource): Sourced<unknown>[] {
  const { events, ...files } = texts;
  return [...Object.values(files), ...events.values()];
}

/** What a visit to each text of a file yields, in the file's order. */
export function visitWords<Found>(
  file: Sourced<unknown>,
  visit: (path: Path, words: string) => readonly Found[],
): Found[] {
  const walk = (path: Path, value: unknown): readonly Found[] => {
    if (typeof value === 'string') return visit(path, value);
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) => walk([...path, key], inner));
  };
  return [...walk([], file.value)];
}
