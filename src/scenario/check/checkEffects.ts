import { ownerOf } from '../compile/compileEffects.ts';
import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn, type Sourced } from '../Sourced.ts';
import type { ConditionEntry } from '../schema/conditionEntry.ts';
import type { EffectEntry } from '../schema/effectEntry.ts';
import type { EventEntry } from '../schema/eventFile.ts';
import type { Path } from '../yamlPlaces.ts';
import { unlessKnown } from './references.ts';

/** Where effects stand: in a reaction somebody acts, in a pairing or a correction nobody does. */
export interface EffectPlace {
  readonly source: RulesSource;
  readonly event: Sourced<EventEntry>;
  readonly acting: string | undefined;
  readonly within: 'reaction' | 'pairing' | 'correction';
}

/** The conditions and effects of the reaction, pairing or correction at a path. */
export function checkEffects(place: EffectPlace, path: Path): Fault[] {
  const { pairings, reactions, correction } = place.event.value;
  if (place.within === 'correction') {
    return effectFaults(place, [...path, 'effects'], correction?.effects ?? []);
  }
  if (place.within === 'pairing') {
    return effectFaults(place, [...path, 'effects'], pairings[Number(path.at(-1))]?.effects ?? []);
  }
  const reaction = reactions[place.acting ?? '']?.[Number(path.at(-1))];
  if (reaction === undefined) return [];
  return [
    ...(reaction.refusedWhen
      ? conditionFaults(place, [...path, 'refusedWhen'], reaction.refusedWhen)
      : []),
    ...effectFaults(place, [...path, 'effects'], reaction.effects),
  ];
}

function effectFaults(place: EffectPlace, path: Path, effects: readonly EffectEntry[]): Fault[] {
  return effects.flatMap((effect, index) => checkEffect(place, [...path, index], effect));
}

function checkEffect(place: EffectPlace, path: Path, effect: EffectEntry): Fault[] {
  if ('leakAtNight' in effect) {
    return [
      ...needsActor(place, path, 'leakAtNight'),
      ...(place.acting === undefined
        ? []
        : audienceFaults(place, [...path, 'audience'], place.acting, effect.audience)),
    ];
  }
  if ('audience' in effect) return checkAudienceEffect(place, path, effect);
  if ('line' in effect) return whoseFaults(place, [...path, 'line'], effect.line);
  if ('value' in effect) {
    return [
      ...wordingFaults(place, path, 'value', effect.value, effect.at),
      ...whoseFaults(place, [...path, 'of'], effect.of ?? 'self'),
    ];
  }
  if ('doubleLosses' in effect) {
    return [
      ...normFaults(place, [...path, 'doubleLosses'], effect.doubleLosses),
      ...whoseFaults(place, [...path, 'of'], effect.of ?? 'self'),
    ];
  }
  if ('barOffers' in effect) return normFaults(place, [...path, 'barOffers'], effect.barOffers);
  if ('openNorm' in effect) return normFaults(place, [...path, 'openNorm'], effect.openNorm);
  if ('strike' in effect) return whoseFaults(place, [...path, 'strike'], effect.strike);
  if ('strikeIfTurned' in effect) return needsActor(place, path, 'strikeIfTurned');
  if ('items' in effect) return effect.items === 'own' ? needsActor(place, path, 'items: own') : [];
  if ('mirror' in effect) {
    return [
      ...needsActor(place, path, 'mirror'),
      ...eventFaults(place, [...path, 'mirror'], effect.mirror),
    ];
  }
  if ('if' in effect) {
    return [
      ...conditionFaults(place, [...path, 'if'], effect.if),
      ...effectFaults(place, [...path, 'then'], effect.then),
      ...effectFaults(place, [...path, 'else'], effect.else ?? []),
    ];
  }
  return [];
}

function checkAudienceEffect(
  place: EffectPlace,
  path: Path,
  effect: Extract<EffectEntry, { audience: string }>,
): Fault[] {
  const of = 'of' in effect ? effect.of : undefined;
  if (of !== undefined && of !== 'self') {
    const unknown = whoseFaults(place, [...path, 'of'], of);
    if (unknown.length > 0) return unknown;
  }
  const { delegations } = place.source.scenario.value;
  const owner = ownerOf({ audience: effect.audience, of }, { delegations, acting: place.acting });
  if (owner !== undefined)
    return audienceFaults(place, [...path, 'audience'], owner, effect.audience);
  return [
    faultIn(place.event, [...path, 'audience'], {
      code: 'incomplete',
      what: `it is open whose audience ${effect.audience} is`,
      remedy: 'add of with a delegation',
    }),
  ];
}

function conditionFaults(place: EffectPlace, path: Path, condition: ConditionEntry): Fault[] {
  if ('agreed' in condition) {
    return wordingFaults(place, path, 'agreed', condition.agreed, condition.at);
  }
  if ('inCut' in condition) return normFaults(place, [...path, 'inCut'], condition.inCut);
  if ('not' in condition) return conditionFaults(place, [...path, 'not'], condition.not);
  if ('all' in condition) {
    return condition.all.flatMap((each, index) =>
      conditionFaults(place, [...path, 'all', index], each),
    );
  }
  const [asked] = Object.keys(condition);
  const actor = place.within === 'pairing' ? needsActor(place, path, asked ?? '') : [];
  if (!('reacted' in condition)) return actor;
  const event = place.source.events.get(condition.reacted)?.value;
  if (event === undefined) return eventFaults(place, [...path, 'reacted'], condition.reacted);
  const known = Object.entries(event.reactions)
    .filter(([id]) => place.acting === undefined || id === place.acting)
    .flatMap(([, reactions]) => reactions.map(({ id }) => id));
  return [
    ...actor,
    ...condition.with.flatMap((id, index) =>
      unlessKnown(place.event, [...path, 'with', index], 'reaction', id, known),
    ),
  ];
}

/** Nobody acts in a pairing or a correction, so nothing there can speak of the one who acts. */
function needsActor(place: EffectPlace, path: Path, word: string): Fault[] {
  if (place.within === 'reaction') return [];
  const what = `${word} speaks of the delegation that acts, and nobody acts in a ${place.within}`;
  const remedy = 'move it into a reaction, or name a delegation';
  return [faultIn(place.event, path, { code: 'misplaced', what, remedy })];
}

function whoseFaults(place: EffectPlace, path: Path, whose: string): Fault[] {
  // The effects of a correction on `self` work for each delegation in turn.
  if (whose === 'self') return place.within === 'pairing' ? needsActor(place, path, 'self') : [];
  const ids = place.source.scenario.value.delegations.map(({ id }) => id);
  return unlessKnown(place.event, path, 'delegation', whose, [...ids, 'self']);
}

function audienceFaults(place: EffectPlace, path: Path, owner: string, audience: string): Fault[] {
  const { delegations } = place.source.scenario.value;
  const known = delegations.find(({ id }) => id === owner)?.audiences ?? [];
  const [elsewhere] = delegations.filter(({ audiences }) => audiences.includes(audience));
  const faults = unlessKnown(place.event, path, `audience of ${owner}`, audience, known);
  if (elsewhere === undefined) return faults;
  return faults.map((fault) => ({ ...fault, remedy: `add of: ${elsewhere.id}` }));
}

function normFaults(place: EffectPlace, path: Path, norm: string): Fault[] {
  const known = place.source.norms.value.map(({ id }) => id);
  return unlessKnown(place.event, path, 'norm', norm, known);
}

function eventFaults(place: EffectPlace, path: Path, event: string): Fault[] {
  return unlessKnown(place.event, path, 'event', event, [...place.source.events.keys()]);
}

function wordingFaults(
  place: EffectPlace,
  path: Path,
  key: string,
  norm: string,
  wordings: readonly string[],
): Fault[] {
  const known = place.source.norms.value.find(({ id }) => id === norm)?.wordings;
  if (known === undefined) return normFaults(place, [...path, key], norm);
  return wordings.flatMap((id, index) =>
    unlessKnown(place.event, [...path, 'at', index], 'wording', id, known),
  );
}
