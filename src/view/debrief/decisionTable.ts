import {
  apply,
  deal,
  type Log,
  type LogEntry,
  type LogHeader,
  type Scenario,
  type State,
  settingOf,
  viewFor,
} from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { type Cell, csvOf } from './csv.ts';

/** The columns of the table of decisions, in order; the codebook says what each holds. */
export const COLUMNS = [
  'entry',
  'seat',
  'player',
  'round',
  'stage',
  'at_ms',
  'command',
  'detail',
  'trust_before',
  'tension_before',
  'text_before',
  'reservation_before',
  'trust_after',
  'tension_after',
  'text_after',
  'reservation_after',
] as const;

type Column = (typeof COLUMNS)[number];
export type Decision = Readonly<Record<Column, Cell>>;

/** Every command of a log with what it moved, replayed; values are the acting delegation's own. */
export function decisionsOf(scenario: Scenario, { header, entries }: Log): readonly Decision[] {
  let state = deal(settingOf(scenario, header.cut), header.seed);
  return entries.map((entry) => {
    const before = state;
    state = apply(state, entry.seat, entry.command);
    return decision(header, entry, before, state);
  });
}

function decision(
  { players }: LogHeader,
  { id, seat, command, atMs }: LogEntry,
  before: State,
  after: State,
): Decision {
  const { kind, ...detail } = command;
  const [was, is] = [viewFor(before, seat), viewFor(after, seat)];
  const player = players[seat];
  return {
    entry: id,
    seat,
    player: player === undefined ? '' : player.kind === 'person' ? 'person' : player.level,
    round: was.round + 1,
    stage: was.stage,
    at_ms: atMs,
    command: kind,
    detail: Object.keys(detail).length === 0 ? '' : JSON.stringify(detail),
    trust_before: was.trust / 10,
    tension_before: was.tension / 10,
    text_before: inPoints(was.own?.text),
    reservation_before: inPoints(was.own?.reservation),
    trust_after: is.trust / 10,
    tension_after: is.tension / 10,
    text_after: inPoints(is.own?.text),
    reservation_after: inPoints(is.own?.reservation),
  };
}

function inPoints(micro: number | undefined): Cell {
  return micro === undefined ? null : micro / 1_000_000;
}

/** The decisions as a file for a spreadsheet or a statistics program. */
export function decisionsCsv(scenario: Scenario, log: Log): string {
  const rows = decisionsOf(scenario, log).map((row) => COLUMNS.map((column) => row[column]));
  return csvOf([COLUMNS, ...rows]);
}

/** What every column of the decisions means, as a file of its own. */
export function codebookCsv({ t }: Pick<Frame, 't'>): string {
  return csvOf([
    ['column', 'meaning'],
    ...COLUMNS.map((column) => [column, t(`debrief.column.${column}`)]),
  ]);
}
