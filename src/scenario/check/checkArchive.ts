import type { Fault } from '../Fault.ts';
import type { ScenarioSource } from '../ScenarioSource.ts';
import { duplicatesIn, unlessKnown } from './references.ts';

/** The archive: entries that exist once, related entries and sources that exist. */
export function checkArchive({ codex, sources }: ScenarioSource): Fault[] {
  const ids = codex.value.map(({ id }) => id);
  const sourceIds = Object.keys(sources.value);
  return [
    ...duplicatesIn(codex, 'entry', ids, (index) => [index, 'id']),
    ...codex.value.flatMap((entry, index) => [
      ...entry.sources.flatMap((id, n) =>
        unlessKnown(codex, [index, 'sources', n], 'source', id, sourceIds),
      ),
      ...entry.terms.flatMap((id, n) => unlessKnown(codex, [index, 'terms', n], 'entry', id, ids)),
    ]),
  ];
}
