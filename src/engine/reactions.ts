import { leaningOf } from './beliefs.ts';
import { type Change, makeMoves, sideOf, tell } from './change.ts';
import { type ConditionFacts, holds } from './condition.ts';
import type { Cause, Move } from './happening.ts';
import { currentIncident, fileOf, nextItemFor, openItems, readingFor } from './incidents.ts';
import { entry, member } from './lookup.ts';
import { roundOf } from './procedure.ts';
import type {
  DelegationId,
  Effect,
  EventFile,
  EventId,
  Magnitudes,
  ReactionId,
  Whose,
} from './scenario.ts';
import { cableOf, delegationIds, type Setting } from './setting.ts';
import type { Incident } from './state.ts';
import type { IncidentView } from './view.ts';

/** An effect whose conditions have been judged. */
export type PlainEffect = Exclude<Effect, { readonly kind: 'if' }>;

/** The effects that follow for an acting delegation, with every condition judged from what it knows. */
export function effectsFor(
  effects: readonly Effect[],
  facts: ConditionFacts,
): readonly PlainEffect[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'if') return [effect];
    return effectsFor(holds(effect.condition, facts) ? effect.then : effect.otherwise, facts);
  });
}

/** The effects that work in an event: in private no audience moves, and no silence gets out at night. */
export function effectsHeard(
  effects: readonly PlainEffect[],
  { channel }: Pick<Incident, 'channel'> | Pick<IncidentView, 'channel'>,
): readonly PlainEffect[] {
  if (channel !== 'private') return effects;
  return effects.filter(({ kind }) => kind !== 'audience' && kind !== 'leak-at-night');
}

/** Harsher or gentler than one's own reaction in an earlier event; null where there was none. */
export function mirrorTrust(
  setting: Setting,
  delegation: DelegationId,
  effect: Extract<PlainEffect, { kind: 'mirror' }>,
  harshness: number,
  reacted: Readonly<Record<EventId, ReactionId>>,
): number | null {
  const earlier = reacted[effect.event];
  if (earlier === undefined) return null;
  const before = member(
    entry(fileOf(setting, effect.event).reactions, delegation),
    earlier,
  ).harshness;
  return harshness <= before ? effect.gentler : effect.harsher;
}

/** What a delegation chose in the events that are settled. */
function reactedBy(
  incidents: readonly Pick<Incident, 'event' | 'status' | 'reactions'>[],
  delegation: DelegationId,
): Record<EventId, ReactionId> {
  const chosen: Record<EventId, ReactionId> = {};
  for (const { event, status, reactions } of incidents) {
    const reaction = reactions[delegation];
    if (status === 'settled' && reaction !== undefined) chosen[event] = reaction;
  }
  return chosen;
}

/** Whether a file reads one way with at least the share that counts as strong. */
export function isStrong(reading: readonly number[], magnitudes: Magnitudes): boolean {
  return Math.max(...reading) >= magnitudes.strongFilePermille;
}

function factsFor(change: Change, incident: Incident, delegation: DelegationId): ConditionFacts {
  const reading = readingFor(change.setting, incident, delegation);
  const leaning = incident.leanings[delegation];
  return {
    setting: change.setting,
    draft: change.table.draft,
    strong: isStrong(reading, change.setting.scenario.magnitudes),
    turned: leaning !== undefined && leaning !== leaningOf(reading),
    reacted: {
      ...reactedBy(change.table.incidents, delegation),
      [incident.event]: incident.reactions[delegation] ?? '',
    },
  };
}

/** Reveals the reactions together, lets them and their pairings work, and closes the event. */
export function settleIncident(change: Change): void {
  const incident = currentIncident(change);
  const file = fileOf(change.setting, incident.event);
  tell(change, 'all', {
    kind: 'reactionsRevealed',
    event: incident.event,
    reactions: { ...incident.reactions },
  });
  const judged = delegationIds(change.setting).map((id) => {
    const reaction = member(entry(file.reactions, id), entry(incident.reactions, id));
    const effects = effectsFor(reaction.effects, factsFor(change, incident, id));
    return { id, reaction, effects: effectsHeard(effects, incident) };
  });
  for (const { id, reaction, effects } of judged) {
    const cause: Cause = {
      code: 'reaction',
      delegation: id,
      event: incident.event,
      reaction: reaction.id,
    };
    for (const effect of effects) enact(change, incident, id, effect, cause, reaction.harshness);
  }
  settlePairings(change, incident, file);
  incident.status = 'settled';
  if (incident.willBeCorrected && file.correction !== null) {
    incident.correctionRound = roundOf(change.procedure) + file.correction.roundsLater;
  }
  change.table.current = null;
  tell(change, 'all', { kind: 'incidentSettled', event: incident.event });
  strikeWhereTurned(change, incident);
}

function settlePairings(change: Change, incident: Incident, file: EventFile): void {
  const [anybody] = delegationIds(change.setting);
  if (anybody === undefined) return;
  for (const { chose, effects } of file.pairings) {
    if (
      !Object.entries(chose).every(([id, reactions]) =>
        reactions.includes(incident.reactions[id] ?? ''),
      )
    )
      continue;
    const cause: Cause = { code: 'pairing', event: incident.event };
    const plain = effectsFor(effects, factsFor(change, incident, anybody));
    for (const effect of effectsHeard(plain, incident)) {
      enact(change, incident, anybody, effect, cause, 0);
    }
  }
}

/**
 * Later reports on settled events whose round has come: their items join every file, their effects
 * work (those on `self` for each delegation in turn, the others once).
 */
export function correctFiles(change: Change): void {
  for (const incident of change.table.incidents) {
    if (incident.correctionRound !== roundOf(change.procedure) || incident.corrected) continue;
    const file = fileOf(change.setting, incident.event);
    const items = file.items.filter((item) => item.access === 'correction').map((item) => item.id);
    incident.corrected = true;
    tell(change, 'all', { kind: 'fileCorrected', event: incident.event, items });
    delegationIds(change.setting).forEach((id, index) => {
      openItems(change, incident, id, items);
      const plain = effectsFor(file.correction?.effects ?? [], factsFor(change, incident, id));
      const effects = effectsHeard(plain, incident);
      const due =
        index === 0
          ? effects
          : effects.filter((effect) => 'delegation' in effect && effect.delegation === 'self');
      for (const effect of due)
        enact(change, incident, id, effect, { code: 'correction', event: incident.event }, 0);
    });
    strikeWhereTurned(change, incident);
  }
}

/** A strike for those whose flat words the file has since overtaken. */
function strikeWhereTurned(change: Change, incident: Incident): void {
  incident.watched = incident.watched.filter((id) => {
    if (leaningOf(readingFor(change.setting, incident, id)) === incident.leanings[id]) return true;
    tell(change, 'all', { kind: 'fileTurned', event: incident.event, by: id });
    makeMoves(change, [
      {
        meter: 'strikes',
        delegation: id,
        by: 1,
        cause: { code: 'file-turned', delegation: id, event: incident.event },
      },
    ]);
    return false;
  });
}

function enact(
  change: Change,
  incident: Incident,
  self: DelegationId,
  effect: PlainEffect,
  cause: Cause,
  harshness: number,
): void {
  makeMoves(
    change,
    movesOf(change.setting, self, effect, cause, (id) => sideOf(change, id).cable),
  );
  switch (effect.kind) {
    case 'mirror': {
      const by = mirrorTrust(
        change.setting,
        self,
        effect,
        harshness,
        reactedBy(change.table.incidents, self),
      );
      if (by !== null)
        makeMoves(change, [{ meter: 'trust', by, cause: { ...cause, code: 'mirror' } }]);
      return;
    }
    case 'bar-offers':
      change.table.exchange.barred.push(effect.norm);
      return;
    case 'open-norm':
      change.table.exchange.opened.push(effect.norm);
      return;
    case 'strike-if-turned':
      incident.watched.push(self);
      return;
    case 'joint-items': {
      const file = fileOf(change.setting, incident.event);
      const items = file.items.filter((item) => item.access === 'joint').map((item) => item.id);
      for (const id of delegationIds(change.setting)) openItems(change, incident, id, items);
      return;
    }
    case 'own-item': {
      const item = nextItemFor(fileOf(change.setting, incident.event), entry(incident.known, self));
      if (item !== undefined) openItems(change, incident, self, [item]);
      return;
    }
    case 'leak-at-night':
      incident.leaks.push({
        delegation: self,
        oneIn: effect.oneIn,
        audience: effect.audience,
        by: effect.by,
      });
      return;
    case 'trust':
    case 'tension':
    case 'audience':
    case 'line':
    case 'value':
    case 'double-losses':
    case 'strike':
      return;
    default:
      return effect satisfies never;
  }
}

/** The meter moves that an effect makes at once. `cableOfSide` tells which table doubled losses fall on. */
export function movesOf(
  setting: Setting,
  self: DelegationId,
  effect: PlainEffect,
  cause: Cause,
  cableOfSide: (id: DelegationId) => string,
): readonly Move[] {
  const whose = (whom: Whose) => (whom === 'self' ? self : whom);
  switch (effect.kind) {
    case 'trust':
    case 'tension':
      return [{ meter: effect.kind, by: effect.by, cause }];
    case 'audience':
      return [
        {
          meter: 'audience',
          delegation: whose(effect.delegation),
          audience: effect.audience,
          by: effect.by,
          cause,
        },
      ];
    case 'line':
      return [{ meter: 'line', delegation: whose(effect.delegation), by: effect.by, cause }];
    case 'value': {
      if (!setting.cut.norms.includes(effect.norm)) return [];
      const { norm, wordings, by } = effect;
      return [{ meter: 'value', delegation: whose(effect.delegation), norm, wordings, by, cause }];
    }
    case 'double-losses': {
      if (!setting.cut.norms.includes(effect.norm)) return [];
      const delegation = whose(effect.delegation);
      const values = entry(
        cableOf(setting, delegation, cableOfSide(delegation)).values,
        effect.norm,
      );
      return Object.entries(values)
        .filter(([, value]) => value < 0)
        .map(([wording, by]) => ({
          meter: 'value',
          delegation,
          norm: effect.norm,
          wordings: [wording],
          by,
          cause,
        }));
    }
    case 'strike':
      return [
        {
          meter: 'strikes',
          delegation: whose(effect.delegation),
          by: 1,
          cause: { ...cause, code: 'strike' },
        },
      ];
    default:
      return [];
  }
}
