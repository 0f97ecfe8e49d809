import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import { uncitedSources } from './checkCitations.ts';
import { wordsIn } from './textReferences.ts';
import { textFilesOf, visitWords } from './visitWords.ts';

const sentenceMost = 25;

/** What a careful editor would ask about, though the scenario can be played as it is. */
export function lintScenario(
  source: ScenarioSource,
  texts: ReadonlyMap<string, TextSource>,
): Fault[] {
  return [
    ...unplayedNorms(source),
    ...unsourcedEntries(source),
    ...uncitedSources(source, texts.values()).map(({ sourced, path }) =>
      faultIn(sourced, path, {
        code: 'unused',
        what: `nothing cites source ${String(path[0])}`,
        remedy: 'cite it, or leave it out',
      }),
    ),
    ...[...texts.values()].flatMap((text) => [
      ...sharedSpellings(text),
      ...textFilesOf(text).flatMap(longSentences),
    ]),
  ];
}

function unplayedNorms({ norms, cuts }: ScenarioSource): Fault[] {
  return norms.value.flatMap(({ id }, index) =>
    cuts.value.some((cut) => cut.norms.includes(id))
      ? []
      : [
          faultIn(norms, [index, 'id'], {
            code: 'unused',
            what: `no cut plays ${id}`,
            remedy: 'add it to a cut, or keep it for later',
          }),
        ],
  );
}

function unsourcedEntries({ codex }: ScenarioSource): Fault[] {
  return codex.value.flatMap(({ id, sources, fiction }, index) =>
    fiction || sources.length > 0
      ? []
      : [
          faultIn(codex, [index, 'id'], {
            code: 'incomplete',
            what: `entry ${id} names no source`,
            remedy: 'add sources, or fiction: true',
          }),
        ],
  );
}

/** Two entries under one spelling: the text can link to one of them only. */
function sharedSpellings({ codex }: TextSource): Fault[] {
  const owners = new Map<string, string>();
  return Object.entries(codex.value).flatMap(([id, { term }]) =>
    (term ?? []).flatMap((spelling, index) => {
      const owner = owners.get(spelling);
      owners.set(spelling, owner ?? id);
      if (owner === undefined) return [];
      return [
        faultIn(codex, [id, 'term', index], {
          code: 'duplicate-id',
          what: `“${spelling}” already links to ${owner}`,
          remedy: 'leave the spelling to one entry',
        }),
      ];
    }),
  );
}

function longSentences(file: Sourced<unknown>): Fault[] {
  return visitWords(file, (path, words) =>
    words
      .split(/(?<=[.!?…][”’"')\]]*)\s+/)
      .map(wordsIn)
      .filter((count) => count > sentenceMost)
      .map((count) =>
        faultIn(file, path, {
          code: 'too-long',
          what: `a sentence has ${count} words`,
          remedy: `keep sentences to ${sentenceMost}`,
        }),
      ),
  );
}
