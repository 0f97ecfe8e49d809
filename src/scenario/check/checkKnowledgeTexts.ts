import type { Fault } from '../Fault.ts';
import type { TextSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import { unlessKnown } from './references.ts';

const cited = /\[[A-Z][A-Z0-9-]*\]/;

/** Questions of knowledge: each has its right answer among its options, and no fact is without its source. */
export function checkKnowledgeTexts({ knowledge: texts }: TextSource): Fault[] {
  return Object.entries(texts.value).flatMap(([id, { options, right, fact, why }]) => [
    ...unlessKnown(texts, [id, 'right'], 'option', right, Object.keys(options)),
    ...(!fact || cited.test(why)
      ? []
      : [
          faultIn(texts, [id, 'why'], {
            code: 'uncited',
            what: 'a fact that is asked for rests on no source',
            remedy: 'name its source in brackets, as [GGE15]',
          }),
        ]),
  ]);
}
