import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';
import { duplicatesIn, unlessKnown } from './references.ts';

/** Cuts: known norms, each on an agenda, rounds in the order of their days, and events that exist. */
export function checkCuts(source: RulesSource): Fault[] {
  const { cuts } = source;
  return [
    ...duplicatesIn(
      cuts,
      'cut',
      cuts.value.map(({ id }) => id),
      (index) => [index, 'id'],
    ),
    ...cuts.value.flatMap((_, index) => checkCut(source, index)),
  ];
}

function checkCut(source: RulesSource, index: number): Fault[] {
  const { cuts, norms, events } = source;
  const cut = cuts.value[index];
  if (cut === undefined) return [];
  const at = (...path: Path): Path => [index, ...path];
  const ids = norms.value.map(({ id }) => id);
  const eventIds = [...events.keys()];
  return [
    ...duplicatesIn(cuts, 'norm', cut.norms, (n) => at('norms', n)),
    ...cut.norms.flatMap((id, n) => unlessKnown(cuts, at('norms', n), 'norm', id, ids)),
    ...cut.norms.flatMap((id, n) =>
      cut.rounds.some(({ agenda }) => agenda.includes(id))
        ? []
        : [
            faultIn(cuts, at('norms', n), {
              code: 'incomplete',
              what: `${id} is on the agenda of no round`,
              remedy: 'put it on one, or leave it out of the cut',
            }),
          ],
    ),
    ...cut.standingFiles.flatMap((id, n) => [
      ...unlessKnown(cuts, at('standingFiles', n), 'event', id, eventIds),
      ...(events.get(id)?.value.nature === 'fictional'
        ? [
            faultIn(cuts, at('standingFiles', n), {
              code: 'misplaced',
              what: `${id} is fictional, and standing files are of the record`,
              remedy: 'put it into a pool of a round',
            }),
          ]
        : []),
    ]),
    ...duplicatesIn(
      cuts,
      'round',
      cut.rounds.map(({ id }) => id),
      (n) => at('rounds', n, 'id'),
    ),
    ...cut.rounds.flatMap(({ date, agenda, open, events: slots }, n) => [
      ...(date < (cut.rounds[n - 1]?.date ?? '')
        ? [
            faultIn(cuts, at('rounds', n, 'date'), {
              code: 'misplaced',
              what: `${date} is earlier than the day of the round before`,
              remedy: 'put the rounds in the order of their days',
            }),
          ]
        : []),
      ...duplicatesIn(cuts, 'norm', agenda, (m) => at('rounds', n, 'agenda', m)),
      ...agenda.flatMap((id, m) =>
        unlessKnown(cuts, at('rounds', n, 'agenda', m), 'norm of this cut', id, cut.norms),
      ),
      ...(agenda.length === 0 && !open
        ? [
            faultIn(cuts, at('rounds', n, 'agenda'), {
              code: 'too-few',
              what: 'the round has nothing on its agenda',
              remedy: 'name norms, or write open: true for those of earlier rounds',
            }),
          ]
        : []),
      ...slots.flatMap(({ pool }, slot) =>
        pool.flatMap((id, m) =>
          unlessKnown(cuts, at('rounds', n, 'events', slot, 'pool', m), 'event', id, eventIds),
        ),
      ),
    ]),
  ];
}
