import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import type { EventEntry } from '../schema/eventFile.ts';
import { checkEffects } from './checkEffects.ts';
import { checkItems } from './checkItems.ts';
import { duplicatesIn, unlessExactly, unlessKnown } from './references.ts';

/** Events: roles, prior, items, reactions with their effects, pairings and corrections. */
export function checkEvents(source: RulesSource): Fault[] {
  return [...source.events.values()].flatMap((event) => checkEvent(source, event));
}

function checkEvent(source: RulesSource, event: Sourced<EventEntry>): Fault[] {
  const { roles, hypotheses, reactions, defaults, pairings, correction } = event.value;
  const ids = source.scenario.value.delegations.map(({ id }) => id);
  const reactionsOf = (id: string) => (reactions[id] ?? []).map((reaction) => reaction.id);
  return [
    ...unlessExactly(event, ['roles'], 'delegation', roles, ids),
    ...unlessExactly(event, ['reactions'], 'delegation', reactions, ids),
    ...unlessExactly(event, ['defaults'], 'delegation', defaults, ids),
    ...duplicatesIn(event, 'hypothesis', hypotheses, (index) => ['hypotheses', index]),
    ...priorFaults(event),
    ...checkItems(event),
    ...Object.keys(reactions).flatMap((id) =>
      duplicatesIn(event, 'reaction', reactionsOf(id), (index) => ['reactions', id, index, 'id']),
    ),
    ...Object.entries(defaults).flatMap(([id, reaction]) =>
      Object.hasOwn(reactions, id)
        ? unlessKnown(event, ['defaults', id], 'reaction', reaction, reactionsOf(id))
        : [],
    ),
    ...Object.entries(reactions).flatMap(([acting, list]) =>
      list.flatMap((_, index) => {
        const scope = { source, event, acting, within: 'reaction' as const };
        return checkEffects(scope, ['reactions', acting, index]);
      }),
    ),
    ...pairings.flatMap(({ chose }, index) => [
      ...Object.entries(chose).flatMap(([id, chosen]) => [
        ...unlessKnown(event, ['pairings', index, 'chose', id], 'delegation', id, ids),
        ...(Object.hasOwn(reactions, id) ? chosen : []).flatMap((reaction, n) => {
          const path = ['pairings', index, 'chose', id, n];
          return unlessKnown(event, path, 'reaction', reaction, reactionsOf(id));
        }),
      ]),
      ...checkEffects({ source, event, acting: undefined, within: 'pairing' }, ['pairings', index]),
    ]),
    ...(correction === undefined
      ? []
      : checkEffects({ source, event, acting: undefined, within: 'correction' }, ['correction'])),
  ];
}

function priorFaults(event: Sourced<EventEntry>): Fault[] {
  const { prior, hypotheses } = event.value;
  const sum = prior.reduce((total, part) => total + part, 0);
  return [
    ...(prior.length === hypotheses.length
      ? []
      : [
          faultIn(event, ['prior'], {
            code: 'incomplete',
            what: `the prior has ${prior.length} parts for ${hypotheses.length} hypotheses`,
            remedy: `write one for each of ${hypotheses.join(', ')}`,
          }),
        ]),
    ...(sum === 1000
      ? []
      : [
          faultIn(event, ['prior'], {
            code: 'wrong-sum',
            what: `the prior sums to ${sum}`,
            remedy: 'write parts of a thousand that sum to 1000',
          }),
        ]),
  ];
}
