import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';
import { unlessKnown } from './references.ts';
import { unusedTexts } from './textReferences.ts';

const cited = /\[[A-Z][A-Z0-9-]*\]/;

/** What history wrote: only of norms, papers and entries that there are, and nothing without its source. */
export function checkHistoryTexts(
  { norms, codex }: ScenarioSource,
  { history: texts }: TextSource,
): Fault[] {
  const { papers, disputed, readouts, norms: told } = texts.value;
  const entries = codex.value.map(({ id }) => id);
  const unlessCited = (path: Path, words: string): Fault[] =>
    cited.test(words)
      ? []
      : [
          faultIn(texts, path, {
            code: 'uncited',
            what: 'a sentence of history rests on no source',
            remedy: 'name its source in brackets, as [GGE15]',
          }),
        ];
  return [
    ...(disputed === undefined
      ? []
      : unlessKnown(texts, ['disputed', 'entry'], 'entry', disputed.entry, entries)),
    ...(readouts === undefined
      ? []
      : [
          ...Object.entries(readouts.lines).flatMap(([id, words]) =>
            unlessCited(['readouts', 'lines', id], words),
          ),
          ...unlessCited(['readouts', 'paper'], readouts.paper),
        ]),
    ...unusedTexts(
      texts,
      ['norms'],
      'norm',
      told,
      norms.value.map(({ id }) => id),
    ),
    ...Object.entries(told).flatMap(([id, norm]) => [
      ...unusedTexts(texts, ['norms', id, 'papers'], 'paper', norm.papers, Object.keys(papers)),
      ...unlessKnown(texts, ['norms', id, 'entry'], 'entry', norm.entry, entries),
      ...Object.entries(norm.papers).flatMap(([paper, words]) =>
        unlessCited(['norms', id, 'papers', paper], words),
      ),
      ...norm.later.flatMap(({ text }, at) =>
        unlessCited(['norms', id, 'later', at, 'text'], text),
      ),
    ]),
  ];
}
