import {
  type CableId,
  type CutId,
  type DelegationId,
  deal,
  delegationIds,
  entry,
  type LogHeader,
  recordOf,
  type Scenario,
  type State,
  settingOf,
} from '../engine/index.ts';
import { cablesIn } from './cablesIn.ts';
import { cutOf } from './cutOf.ts';
import { judgeLog } from './judgeLog.ts';
import { readLog } from './readLog.ts';
import { wholeNumber } from './wholeNumber.ts';

/** The words that say which game, and when in it. */
interface MomentAsked {
  readonly cut: string | undefined;
  readonly cables: string | undefined;
  readonly seed: string | undefined;
  readonly log: string | undefined;
  readonly at: string | undefined;
}

export type Moment =
  | { readonly ok: true; readonly state: State }
  /** The input is bad. */
  | { readonly ok: false; readonly fault: string }
  | { readonly ok: 'wrong-usage'; readonly fault: string };

type Cables = Readonly<Record<DelegationId, CableId>>;

/** What the words say, each as far as it is said. */
interface Wishes {
  readonly seed: number | undefined;
  readonly cables: Cables | undefined;
}

/** The state of a game at its start, dealt by seed or with named cables, or after a command of a log. */
export function momentOf(scenario: Scenario, asked: MomentAsked): Moment {
  const seed = asked.seed === undefined ? undefined : wholeNumber(asked.seed);
  if (asked.seed !== undefined && seed === undefined)
    return misused('give --seed a whole number from 0');
  const cables = asked.cables === undefined ? undefined : cablesIn(scenario, asked.cables);
  if (typeof cables === 'string') return misused(cables);
  const wishes = { seed, cables };
  if (asked.log !== undefined) return momentInLog(scenario, asked, asked.log, wishes);
  if (asked.at !== undefined)
    return misused('--at counts the commands of a log, name it with --log');
  return momentAtStart(scenario, asked, wishes);
}

function momentAtStart(scenario: Scenario, asked: MomentAsked, { seed, cables }: Wishes): Moment {
  const chosen = cutOf(scenario, asked.cut);
  if (!chosen.ok) return misused(chosen.fault);
  if (seed !== undefined && cables !== undefined)
    return misused('a seed deals the cables: give --cables or --seed, not both');
  if (seed !== undefined) return dealt(deal(settingOf(scenario, chosen.cut), seed));
  if (cables !== undefined) return dealt(dealtWith(scenario, chosen.cut, cables));
  return misused('one of --cables, --seed and --log is needed, to say which game it is');
}

/** A game that begins with these cables; whatever else a seed deals is worth nothing yet. */
function dealtWith(scenario: Scenario, cut: CutId, cables: Cables): State {
  const state = deal(settingOf(scenario, cut), 0);
  const { delegations } = state.table;
  const withCable = (id: DelegationId) => ({
    ...entry(delegations, id),
    cable: entry(cables, id),
  });
  const ids = delegationIds(state.setting);
  return { ...state, table: { ...state.table, delegations: recordOf(ids, withCable) } };
}

function momentInLog(scenario: Scenario, asked: MomentAsked, file: string, wishes: Wishes): Moment {
  const at = asked.at === undefined ? undefined : wholeNumber(asked.at);
  if (asked.at !== undefined && at === undefined) return misused('give --at a whole number from 0');
  const found = readLog(file);
  if (!found.ok) return found;
  const { header, entries } = found.read.log;
  const whole = judgeLog(found.read, scenario);
  if (!whole.ok) return whole;
  const contradiction = contradictionIn(header, whole.state, asked, wishes);
  if (contradiction !== undefined) return misused(contradiction);
  if (at === undefined) return whole;
  if (at > entries.length)
    return misused(`the log has ${entries.length} commands, --at ${at} is beyond its end`);
  return judgeLog(found.read, scenario, at);
}

function contradictionIn(
  header: LogHeader,
  { table }: State,
  { cut }: MomentAsked,
  { seed, cables }: Wishes,
): string | undefined {
  if (cut !== undefined && cut !== header.cut)
    return `the log is of the cut ${header.cut}, leave out --cut ${cut}`;
  if (seed !== undefined && seed !== header.seed)
    return `the log has the seed ${header.seed}, leave out --seed ${seed}`;
  const [other] = Object.entries(table.delegations).filter(
    ([id, side]) => cables !== undefined && cables[id] !== side.cable,
  );
  return other && `the log has the cable ${other[0]}=${other[1].cable}, leave out --cables`;
}

function dealt(state: State): Moment {
  return { ok: true, state };
}

function misused(fault: string): Moment {
  return { ok: 'wrong-usage', fault };
}
