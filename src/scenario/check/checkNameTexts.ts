import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import { unlessTextsMatch } from './textReferences.ts';

const advisersLeast = 2;

/** The names of delegations, audiences, tones, tracks, rounds and cuts. */
export function checkNameTexts(source: ScenarioSource, { scenario: texts }: TextSource): Fault[] {
  const { delegations, tones } = source.scenario.value;
  const cuts = source.cuts.value;
  const rounds = cuts.flatMap((cut) => cut.rounds);
  const { value } = texts;
  return [
    ...unlessTextsMatch(
      texts,
      ['delegations'],
      'delegation',
      value.delegations,
      idsOf(delegations),
    ),
    ...delegations.flatMap(({ id, audiences }) => {
      const text = value.delegations[id];
      if (text === undefined) return [];
      const path = ['delegations', id];
      const advisers = Object.keys(text.advisers).length;
      return [
        ...unlessTextsMatch(texts, [...path, 'audiences'], 'audience', text.audiences, audiences),
        ...(advisers < advisersLeast
          ? [
              faultIn(texts, [...path, 'advisers'], {
                code: 'too-few',
                what: `${id} has too few advisers`,
                remedy: `name ${advisersLeast} who disagree`,
              }),
            ]
          : []),
      ];
    }),
    ...unlessTextsMatch(texts, ['tones'], 'tone', value.tones, idsOf(tones)),
    ...unlessTextsMatch(texts, ['tracks'], 'track', value.tracks, [
      ...new Set(rounds.map(({ track }) => track)),
    ]),
    ...unlessTextsMatch(texts, ['rounds'], 'round', value.rounds, [...new Set(idsOf(rounds))]),
    ...unlessTextsMatch(texts, ['cuts'], 'cut', value.cuts, idsOf(cuts)),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
