import type { Fault } from '../Fault.ts';
import type { ScenarioSource } from '../ScenarioSource.ts';
import { duplicatesIn, unlessKnown } from './references.ts';

/** Spoken lines: known delegations and norms, and an id that no other line has. */
export function checkVoice({ voice, scenario, norms }: ScenarioSource): Fault[] {
  const delegations = scenario.value.delegations.map(({ id }) => id);
  const ids = norms.value.map(({ id }) => id);
  const lines = Object.entries(voice.value).flatMap(([delegation, list]) =>
    list.map((line, index) => ({ ...line, path: [delegation, index] })),
  );
  return [
    ...Object.keys(voice.value).flatMap((id) =>
      unlessKnown(voice, [id], 'delegation', id, delegations),
    ),
    ...duplicatesIn(
      voice,
      'line',
      lines.map(({ id }) => id),
      (index) => [...(lines[index]?.path ?? []), 'id'],
    ),
    ...lines.flatMap(({ norm, path }) =>
      norm === undefined ? [] : unlessKnown(voice, [...path, 'norm'], 'norm', norm, ids),
    ),
  ];
}
