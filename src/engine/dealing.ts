import { type Draw, keyedDraw } from './keyedDraw.ts';
import { member, recordOf } from './lookup.ts';
import { openProcedure } from './procedure.ts';
import type { EventFile, EventId, EventSlot } from './scenario.ts';
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
  return {
    setting,
    seed,
    step: 0,
    procedure: openProcedure(setting),
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

/** An event made ready: its hidden truth, what its items speak for, and whether it will be corrected. */
export function dealIncident(
  setting: Setting,
  event: EventId,
  draw: Draw,
  due: IncidentDue | null,
): Incident {
  const file = member(setting.scenario.events, event);
  const truth = file.nature === 'fictional' ? drawTruth(file, draw) : null;
  const { correction } = file;
  return {
    event,
    due,
    status: due === null ? 'waiting' : 'dealt',
    truth,
    speaks: Object.fromEntries(
      file.items.map((item) => [item.id, drawSpeaker(setting, file, item.id, truth, draw)]),
    ),
    willBeCorrected: correction !== null && draw(`correction/${event}`, correction.oneIn) === 0,
    correctionRound: null,
    corrected: false,
    raisedBy: null,
    known: recordOf(delegationIds(setting), () =>
      file.items.filter((item) => item.access === 'free').map((item) => item.id),
    ),
    askedCapital: [],
    beliefs: {},
    reactions: {},
    leanings: {},
    watched: [],
    leaks: [],
  };
}

function drawTruth(file: EventFile, draw: Draw): string | null {
  return pick(file.hypotheses, file.prior, draw(`truth/${file.id}`, 1000));
}

/** The hypothesis that an item speaks for: fixed in its file, or drawn from the truth with false flags. */
function drawSpeaker(
  setting: Setting,
  file: EventFile,
  item: string,
  truth: string | null,
  draw: Draw,
): string {
  const { supports, strength } = member(file.items, item);
  if (supports !== 'drawn' || truth === null) return supports;
  const { falseFlagPermille, strengthTenths } = setting.scenario.magnitudes;
  const ratio = strengthTenths[strength];
  const count = file.hypotheses.length;
  const framed = falseFlagPermille * (ratio + 10 * (count - 1));
  const weights = file.hypotheses.map(
    (hypothesis) =>
      (1000 - falseFlagPermille) * (hypothesis === truth ? ratio : 10) * count + framed,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return pick(file.hypotheses, weights, draw(`item/${file.id}/${item}`, total));
}

function pick(choices: readonly string[], weights: readonly number[], drawn: number): string {
  let left = drawn;
  for (const [index, choice] of choices.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return choice;
  }
  return choices.at(-1) ?? '';
}
