import { readingOf } from './beliefs.ts';
import { finalClauses, removalBy } from './closing.ts';
import { type Seat, TABLE } from './command.ts';
import { agendaOf, harvestedClauses, openedNorms } from './draft.ts';
import { fileOf, nextItemFor } from './incidents.ts';
import { entry, recordOf } from './lookup.ts';
import { roundOf, stageOf } from './procedure.ts';
import { isReady } from './readiness.ts';
import type { DelegationId, EventFile, EventId, ItemId } from './scenario.ts';
import { delegationIds } from './setting.ts';
import { settingFor } from './settingFor.ts';
import type { Incident, State } from './state.ts';
import {
  homeOf,
  lineOf,
  reservationOf,
  utilityOf,
  type ValueTables,
  valueTables,
} from './values.ts';
import type {
  ClosingView,
  IncidentView,
  OpenedSide,
  OwnSide,
  PublicSide,
  VerdictView,
  View,
} from './view.ts';

/** What a seat may know of a state; every seat but a delegation's knows what everybody knows. */
export function viewFor(state: State, seat: Seat): View {
  const { setting, table, procedure } = state;
  const round = roundOf(procedure);
  const stage = stageOf(procedure);
  const delegation = delegationIds(setting).find((id) => id === seat) ?? null;
  const over = stage === 'verdict';
  return {
    seat,
    setting: over ? setting : settingFor(setting, delegation),
    step: state.step,
    stage,
    round,
    paused: table.paused,
    trust: table.trust,
    tension: table.tension,
    draft: table.draft,
    agenda: agendaOf(setting, round, table.draft, table.exchange),
    opened: openedNorms(setting, round, table.exchange),
    exchange: table.exchange,
    offers: table.offers,
    questions: table.questions,
    nonPapers: table.nonPapers.filter(
      (paper) => over || paper.leaked || paper.by === delegation || paper.with === delegation,
    ),
    walks: table.walks,
    sides: recordOf(delegationIds(setting), (id) => publicSide(state, id)),
    own: delegation === null ? null : ownSide(state, delegation),
    incident:
      table.current === null ? null : incidentView(state, openIncidentOf(state), delegation),
    files: table.incidents
      .filter((each) => each.status === 'settled')
      .map((each) => incidentView(state, each, delegation)),
    waiting: seat === TABLE ? waitingEvents(state) : [],
    closing: closingView(state, delegation),
    verdict: over ? verdictView(state) : null,
    record: state.record.filter(
      (happening) =>
        over ||
        happening.to === 'all' ||
        (delegation !== null && happening.to.includes(delegation)),
    ),
  };
}

function waitingEvents({ table }: State): readonly EventId[] {
  return table.incidents.filter(({ status }) => status === 'waiting').map(({ event }) => event);
}

function publicSide(state: State, id: DelegationId): PublicSide {
  const side = entry(state.table.delegations, id);
  return {
    id,
    strikes: side.strikes,
    positions: side.positions,
    redLines: side.redLines,
    redLinesLeft: side.redLinesLeft,
    harvestsLeft: side.harvestsLeft,
    interventions: side.interventions,
    lastTone: side.lastTone,
    adjourned: side.adjourned,
    ready: isReady(state, id),
  };
}

function ownSide(state: State, id: DelegationId): OwnSide {
  const { setting, table } = state;
  const side = entry(table.delegations, id);
  const values: ValueTables =
    table.closing?.values[id] ?? valueTables(setting, id, side, table.trust);
  const line = table.closing?.lines[id] ?? lineOf(setting, id, side);
  return {
    id,
    cable: side.cable,
    audiences: side.audiences,
    home: homeOf(side.audiences),
    line,
    reservation:
      table.closing?.reservations[id] ??
      reservationOf(setting, id, line, values, harvestedClauses(table.draft)),
    values,
    text: utilityOf(setting, id, values, finalClauses(table.draft, table.closing?.removed ?? [])),
    lineShift: side.lineShift,
    valueShifts: side.valueShifts,
    consulted: side.consulted,
    settledRetreats: side.settledRetreats,
    calledCapital: side.calledCapital,
    nightEnded: side.nightEnded,
    sealedTone: side.sealedTone,
    sealedPositions: side.sealedPositions,
    aim: side.aim,
    guesses: side.guesses,
    predictions: side.predictions,
    removal: removalBy(setting, id, side.audiences, table.draft),
  };
}

function openIncidentOf(state: State): Incident {
  const found = state.table.incidents.find((incident) => incident.event === state.table.current);
  if (found === undefined) throw new Error('no incident is open');
  return found;
}

function incidentView(
  state: State,
  incident: Incident,
  delegation: DelegationId | null,
): IncidentView {
  const over = stageOf(state.procedure) === 'verdict';
  const file = fileOf(state.setting, incident.event);
  const known =
    delegation === null ? commonItems(file, incident) : entry(incident.known, delegation);
  return {
    event: incident.event,
    raisedBy: incident.raisedBy,
    channel: incident.channel ?? 'public',
    settled: incident.status === 'settled',
    corrected: incident.corrected,
    known,
    speaks: Object.fromEntries(known.map((item) => [item, entry(incident.speaks, item)])),
    reading: readingOf(file, known, incident.speaks, state.setting.scenario.magnitudes),
    moreEvidence: delegation !== null && nextItemFor(file, known) !== undefined,
    askedCapital: delegation !== null && incident.askedCapital.includes(delegation),
    belief: delegation === null ? null : (incident.beliefs[delegation] ?? null),
    reaction: delegation === null ? null : (incident.reactions[delegation] ?? null),
    reactions: incident.status === 'settled' ? incident.reactions : null,
    truth: over ? incident.truth : null,
    beliefs: over ? incident.beliefs : null,
  };
}

/** The items that everybody got at once: free ones, joint ones and corrections, but none that was bought. */
function commonItems(file: EventFile, incident: Incident): readonly ItemId[] {
  const files = Object.values(incident.known);
  return file.items
    .filter(({ access, id }) => access !== 'intervention' && files.every((own) => own.includes(id)))
    .map(({ id }) => id);
}

function closingView(state: State, delegation: DelegationId | null): ClosingView | null {
  const { closing, draft } = state.table;
  if (closing === null) return null;
  const stage = stageOf(state.procedure);
  const signed = recordOf(
    Object.keys(closing.signatures),
    (id) => entry(closing.signatures, id).form,
  );
  return {
    clauses: finalClauses(draft, closing.removed),
    ownSignature: delegation === null ? null : (signed[delegation] ?? null),
    ownPressLine: delegation === null ? null : (closing.pressLines[delegation] ?? null),
    signatures: stage === 'signatures' ? null : signed,
    removed: closing.removed,
    confirmed: closing.confirmed,
    outcome: closing.outcome,
  };
}

function verdictView(state: State): VerdictView {
  const { setting, table } = state;
  const { closing } = table;
  if (closing === null || closing.outcome === 'pending') throw new Error('the verdict is not in');
  const signed = closing.outcome === 'signed';
  const clauses = signed
    ? finalClauses(table.draft, closing.removed)
    : harvestedClauses(table.draft);
  const openedSide = (id: DelegationId): OpenedSide => {
    const side = entry(table.delegations, id);
    const values = entry(closing.values, id);
    const reservation = entry(closing.reservations, id);
    return {
      cable: side.cable,
      audiences: side.audiences,
      home: homeOf(side.audiences),
      line: entry(closing.lines, id),
      reservation,
      utility: signed ? utilityOf(setting, id, values, clauses) : reservation,
      values,
      plainValues: entry(closing.plainValues, id),
      guesses: side.guesses,
      predictions: side.predictions,
    };
  };
  return {
    outcome: closing.outcome,
    clauses,
    pressLines: closing.pressLines,
    sides: recordOf(delegationIds(setting), openedSide),
  };
}
