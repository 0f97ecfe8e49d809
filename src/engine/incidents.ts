import { leaningOf, type Reading, readingOf } from './beliefs.ts';
import { type Change, signal, tell } from './change.ts';
import { dealIncident } from './dealIncident.ts';
import { entry, member } from './lookup.ts';
import { roundOf } from './procedure.ts';
import type { DelegationId, EventFile, EventId, ItemId } from './scenario.ts';
import { delegationIds, type Setting } from './setting.ts';
import type { Incident } from './state.ts';

/** Whether the press has an event, or only the delegations. */
export type Channel = 'public' | 'private';

export type Occasion = 'positions-revealed' | 'first-answer' | 'after-commands' | 'exchange-end';

export function fileOf(setting: Setting, event: EventId): EventFile {
  return member(setting.scenario.events, event);
}

/** The incident that the table is dealing with. */
export function currentIncident(change: Change): Incident {
  const { current, incidents } = change.table;
  const found = incidents.find((incident) => incident.event === current);
  if (found === undefined) throw new Error('no incident is open');
  return found;
}

/** The next incident that an occasion of this round brings; those kept waiting come first. */
export function dueIncident(change: Change, occasion: Occasion): Incident | undefined {
  const { incidents, exchange, current } = change.table;
  if (current !== null) return undefined;
  const round = roundOf(change.procedure);
  return (
    incidents.find((incident) => incident.status === 'waiting') ??
    incidents.find(({ status, due }) => {
      if (status !== 'dealt' || due === null || due.round !== round) return false;
      if (occasion === 'exchange-end') return due.when !== 'positions-revealed';
      return (
        due.when === occasion &&
        (due.when !== 'after-commands' || exchange.commands >= due.commands)
      );
    })
  );
}

/** Brings an event from outside the programme, or early: a file that a delegation raises, or an inject. */
export function addIncident(
  change: Change,
  event: EventId,
  raisedBy: DelegationId | null,
  channel: Channel = 'public',
): void {
  const { incidents, current } = change.table;
  const programmed = incidents.find((incident) => incident.event === event);
  const incident = programmed ?? dealIncident(change.setting, event, change.draw, null);
  if (programmed === undefined) incidents.push(incident);
  incident.status = 'waiting';
  incident.raisedBy = raisedBy;
  if (channel === 'private') incident.channel = channel;
  if (current === null) raiseIncident(change, incident);
}

export function raiseIncident(change: Change, incident: Incident): void {
  incident.status = 'open';
  change.table.current = incident.event;
  signal(change, 'incidentArose');
}

/** After an event: the next one that was kept waiting, if there is one. */
export function raiseNextWaiting(change: Change): void {
  const waiting = change.table.incidents.find((incident) => incident.status === 'waiting');
  if (waiting !== undefined) raiseIncident(change, waiting);
}

export function askCapital(change: Change, by: DelegationId): void {
  const incident = currentIncident(change);
  incident.askedCapital.push(by);
  tell(change, [by], { kind: 'capitalAsked', by, event: incident.event });
}

export function openIncident(change: Change): void {
  const { event, raisedBy } = currentIncident(change);
  tell(change, 'all', { kind: 'incidentArose', event, raisedBy });
}

/** How a delegation may read a file, from the items that it knows. */
export function readingFor(
  setting: Setting,
  incident: Incident,
  delegation: DelegationId,
): Reading {
  const { magnitudes } = setting.scenario;
  return readingOf(
    fileOf(setting, incident.event),
    entry(incident.known, delegation),
    incident.speaks,
    magnitudes,
  );
}

/** The next item that an intervention buys a delegation, if one is left. */
export function nextItemFor(file: EventFile, known: readonly ItemId[]): ItemId | undefined {
  return file.items.find((item) => item.access === 'intervention' && !known.includes(item.id))?.id;
}

/** Adds items to a delegation's file, and tells it which were new. */
export function openItems(
  change: Change,
  incident: Incident,
  delegation: DelegationId,
  items: readonly ItemId[],
): void {
  const known = entry(incident.known, delegation);
  const fresh = items.filter((item) => !known.includes(item));
  if (fresh.length === 0) return;
  known.push(...fresh);
  tell(change, [delegation], {
    kind: 'evidenceOpened',
    by: delegation,
    event: incident.event,
    items: fresh,
  });
}

export function placeBelief(
  change: Change,
  delegation: DelegationId,
  tokens: readonly number[],
): void {
  const incident = currentIncident(change);
  incident.beliefs[delegation] = tokens;
  tell(change, 'all', { kind: 'sealed', by: delegation, what: 'belief' });
  if (Object.keys(incident.beliefs).length === delegationIds(change.setting).length)
    signal(change, 'beliefsSealed');
}

export function openReactions(change: Change): void {
  tell(change, 'all', { kind: 'beliefsSealed', event: currentIncident(change).event });
}

export function react(change: Change, delegation: DelegationId, reaction: string): void {
  const incident = currentIncident(change);
  incident.reactions[delegation] = reaction;
  incident.leanings[delegation] = leaningOf(readingFor(change.setting, incident, delegation));
  tell(change, 'all', { kind: 'sealed', by: delegation, what: 'reaction' });
  if (Object.keys(incident.reactions).length === delegationIds(change.setting).length)
    signal(change, 'reactionsSealed');
}
