import { begin } from './apply.ts';
import { dealIncident } from './dealIncident.ts';
import { type Draw, keyedDraw } from './keyedDraw.ts';
import { recordOf } from './lookup.ts';
import { openProcedure } from './procedure.ts';
import type { EventSlot } from './scenario.ts';
import { delegationIds, delegationOf, type Setting } from './setting.ts';
import type { Incident, IncidentDue, Side, State, Table } from './state.ts';

/**
 * The state before the first command: cables, events and truths dealt by the seed, meters at their
 * start. The first round is open.
 */
export function deal(setting: Setting, seed: number): State {
  const table: Table = {
    trust: setting.scenario.magnitudes.trustStart,
    tension: setting.scenario.magnitudes.tensionStart,
    paused: false,
    delegations: recordOf(delegationIds(setting), (id) => dealSide(setting, id, keyedDraw(seed))),
    draft: recordOf(setting.cut.norms, () => ({ status: 'open' })),
    offers: [],
    questions: [],
    nonPapers: [],
    walks: [],
    incidents: dealProgramme(setting, keyedDraw(seed)),
    current: null,
    exchange: {
      commands: 0,
      answered: false,
      barred: [],
      opened: [],
      frozen: false,
      stonewalled: null,
    },
    closing: null,
  };
  const [procedure, duties] = openProcedure(setting);
  const dealt: State = {
    setting,
    seed,
    step: 0,
    procedure,
    table,
    record: [
      {
        kind: 'roundOpened',
        to: 'all',
        round: 0,
        step: 0,
        agenda: setting.cut.rounds[0]?.agenda ?? [],
      },
    ],
  };
  return begin(dealt, duties);
}

function dealSide(setting: Setting, id: string, draw: Draw): Side {
  const delegation = delegationOf(setting, id);
  const cable = delegation.cables[draw(`cable/${id}`, delegation.cables.length)];
  if (cable === undefined) throw new Error(`${id} has no cable`);
  return {
    cable: cable.id,
    audiences: recordOf(
      delegation.audiences.map((audience) => audience.id),
      () => setting.scenario.magnitudes.homeStart,
    ),
    strikes: 0,
    lineShift: 0,
    valueShifts: {},
    positions: {},
    redLines: {},
    redLinesLeft: setting.cut.redLines,
    harvestsLeft: setting.cut.harvests,
    interventions: 0,
    lastTone: null,
    sealedTone: null,
    sealedPositions: null,
    adjourned: false,
    consulted: [],
    settledRetreats: {},
    calledCapital: false,
    nightEnded: false,
    aim: null,
    guesses: {},
    predictions: [],
  };
}

function dealProgramme(setting: Setting, draw: Draw): Incident[] {
  const incidents: Incident[] = [];
  setting.cut.rounds.forEach((round, index) => {
    round.events.forEach((slot, place) => {
      const pool = slot.pool.filter((id) => !incidents.some((incident) => incident.event === id));
      const event = pool[draw(`event/${index}/${place}`, Math.max(1, pool.length))];
      if (event === undefined) return;
      const commands =
        slot.when.kind === 'after-commands'
          ? 1 + draw(`moment/${index}/${place}`, slot.when.latest)
          : 0;
      incidents.push(dealIncident(setting, event, draw, dueAt(index, slot, commands)));
    });
  });
  return incidents;
}

function dueAt(round: number, slot: EventSlot, commands: number): IncidentDue {
  return { round, when: slot.when.kind, commands };
}
