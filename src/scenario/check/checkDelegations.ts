import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import { duplicatesIn, unlessKnown } from './references.ts';

/** Words that logs and rules use for others than delegations. */
const reserved: readonly string[] = ['self', 'table', 'public', 'all'];

/** Delegations, their audiences, the tones, and the channels of a lasting text. */
export function checkDelegations({ scenario, norms }: RulesSource): Fault[] {
  const { delegations, tones, channels } = scenario.value;
  const normIds = norms.value.map(({ id }) => id);
  const ids = delegations.map(({ id }) => id);
  return [
    ...duplicatesIn(scenario, 'delegation', ids, (index) => ['delegations', index, 'id']),
    ...duplicatesIn(
      scenario,
      'tone',
      tones.map(({ id }) => id),
      (index) => ['tones', index, 'id'],
    ),
    ...ids.flatMap((id, index) =>
      reserved.includes(id)
        ? [
            faultIn(scenario, ['delegations', index, 'id'], {
              code: 'misplaced',
              what: `${id} cannot be a delegation`,
              remedy: 'choose another id',
            }),
          ]
        : [],
    ),
    ...delegations.flatMap(({ audiences, hawkish, leading }, index) => [
      ...duplicatesIn(scenario, 'audience', audiences, (at) => [
        'delegations',
        index,
        'audiences',
        at,
      ]),
      ...unlessKnown(scenario, ['delegations', index, 'hawkish'], 'audience', hawkish, audiences),
      ...unlessKnown(scenario, ['delegations', index, 'leading'], 'audience', leading, audiences),
    ]),
    ...channels.flatMap((id, index) =>
      unlessKnown(scenario, ['channels', index], 'norm', id, normIds),
    ),
    ...(tones.every(({ onlyAfterIncident }) => onlyAfterIncident)
      ? [
          faultIn(scenario, ['tones'], {
            code: 'too-few',
            what: 'no tone may be used before an incident',
            remedy: 'add one without onlyAfterIncident',
          }),
        ]
      : []),
  ];
}
