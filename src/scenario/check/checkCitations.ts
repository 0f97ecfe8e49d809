import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import type { Sourced } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';
import { unlessKnown } from './references.ts';
import { textFilesOf, visitWords } from './visitWords.ts';

/** Sources are cited in brackets: `[WEX-OPM]`. */
const citation = /\[([A-Z][A-Z0-9-]*)\]/g;

/** The citations in a language's texts that name no source. */
export function checkCitations({ sources }: ScenarioSource, texts: TextSource): Fault[] {
  const known = Object.keys(sources.value);
  return textFilesOf(texts).flatMap((file) =>
    visitWords(file, (path, words) =>
      citedIn(words).flatMap((id) => unlessKnown(file, path, 'source', id, known)),
    ),
  );
}

/** The sources that nothing rests on. */
export function uncitedSources(
  { sources, codex }: ScenarioSource,
  texts: Iterable<TextSource>,
): { readonly sourced: Sourced<unknown>; readonly path: Path }[] {
  const cited = new Set(codex.value.flatMap((entry) => entry.sources));
  for (const text of texts) {
    for (const file of textFilesOf(text)) {
      for (const id of visitWords(file, (_, words) => citedIn(words))) cited.add(id);
    }
  }
  return Object.keys(sources.value)
    .filter((id) => !cited.has(id))
    .map((id) => ({ sourced: sources, path: [id] }));
}

function citedIn(words: string): string[] {
  return [...words.matchAll(citation)].map(([, id]) => id ?? '');
}
