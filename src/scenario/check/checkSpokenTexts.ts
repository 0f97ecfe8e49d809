import type { Fault } from '../Fault.ts';
import type { ScenarioSource, TextSource } from '../ScenarioSource.ts';
import { unlessShort, unlessTextsMatch, unusedTexts } from './textReferences.ts';

const lineMost = 22;

/** The speakers' lines, the advisers' sentences, and what is said and written at the end. */
export function checkSpokenTexts(source: ScenarioSource, texts: TextSource): Fault[] {
  return [
    ...checkVoiceTexts(source, texts),
    ...checkAdviceTexts(source, texts),
    ...checkVerdictTexts(source, texts),
  ];
}

function checkVoiceTexts({ voice }: ScenarioSource, { voice: texts }: TextSource): Fault[] {
  const ids = Object.values(voice.value).flatMap((lines) => lines.map(({ id }) => id));
  return [
    ...unlessTextsMatch(texts, [], 'line', texts.value, ids),
    ...Object.entries(texts.value).flatMap(([id, text]) =>
      unlessShort(texts, [id], text, lineMost),
    ),
  ];
}

function checkAdviceTexts(source: ScenarioSource, { advice, scenario }: TextSource): Fault[] {
  const delegations = source.scenario.value.delegations.map(({ id }) => id);
  const events = [...source.events.keys()];
  return [
    ...unlessTextsMatch(advice, [], 'delegation', advice.value, delegations),
    ...Object.entries(advice.value).flatMap(([delegation, advisers]) => [
      ...unlessTextsMatch(
        advice,
        [delegation],
        'adviser',
        advisers,
        Object.keys(scenario.value.delegations[delegation]?.advisers ?? {}),
      ),
      ...Object.entries(advisers).flatMap(([adviser, situations]) => {
        const path = [delegation, adviser, 'event'];
        const { generic: _, ...own } = situations.event;
        return [
          ...unusedTexts(advice, path, 'event', own, events),
          ...Object.entries(own).flatMap(([event, reactions]) =>
            unusedTexts(
              advice,
              [...path, event],
              'reaction',
              reactions,
              (source.events.get(event)?.value.reactions[delegation] ?? []).map(({ id }) => id),
            ),
          ),
        ];
      }),
    ]),
  ];
}

function checkVerdictTexts(source: ScenarioSource, { verdict }: TextSource): Fault[] {
  const delegations = source.scenario.value.delegations.map(({ id }) => id);
  const { press, nights } = verdict.value;
  return [
    ...unlessTextsMatch(verdict, ['press'], 'delegation', press, delegations),
    ...unlessTextsMatch(verdict, ['nights', 'capital'], 'delegation', nights.capital, delegations),
    ...unlessTextsMatch(
      verdict,
      ['nights', 'corridor'],
      'delegation',
      nights.corridor,
      delegations,
    ),
  ];
}
