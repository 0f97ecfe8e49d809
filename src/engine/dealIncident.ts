import type { Draw } from './keyedDraw.ts';
import { member, recordOf } from './lookup.ts';
import type { EventFile, EventId } from './scenario.ts';
import { delegationIds, type Setting } from './setting.ts';
import type { Incident, IncidentDue } from './state.ts';

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
