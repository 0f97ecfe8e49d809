import { type EventAnswers, eventAnswers } from '../../analysis/classes/eventAnswers.ts';
import {
  type ClassTable,
  type Inject,
  type InjectMoment,
  type InjectTarget,
  type InjectTimes,
  injectTimes,
} from '../../classroom/index.ts';
import type { DelegationId, LogEntry, Scenario } from '../../engine/index.ts';
import type { Cell } from '../debrief/csv.ts';
import type { ClassFiles } from './classFiles.ts';
import { sheetCsv } from './sheetCsv.ts';

/** The columns of the injects, in order; the codebook says what each holds. */
export const INJECT_COLUMNS = [
  ...(['class', 'game', 'inject', 'kind', 'event', 'words'] as const),
  ...(['planned_in', 'planned_at_s', 'sent', 'moment', 'to', 'state'] as const),
  ...(['table', 'side', 'channel', 'out_at_s', 'entry', 'round', 'stage'] as const),
  ...(['trust_before', 'tension_before', 'belief', 'reaction'] as const),
  ...(['trust_after', 'tension_after', 'next_entry', 'next_command', 'next_detail'] as const),
] as const;

type Row = Readonly<Partial<Record<(typeof INJECT_COLUMNS)[number], Cell>>>;

/**
 * Every inject, a row for each side of each table that it reached, with what that side did next; one row
 * for an inject that reached nobody. The record keeps no moment of a game at which a message came.
 */
export function injectsCsv(scenario: Scenario, files: ClassFiles): string {
  const { record, state, code } = files;
  const times = injectTimes(record.header, record.entries);
  const rows = state.injects.flatMap((inject) => {
    const planned = { class: code, ...planOf(files, inject, times[inject.id]) };
    const reached = [...state.earlierTables, ...state.tables].filter(({ id }) =>
      Object.hasOwn(inject.reached, id),
    );
    const outcomes = reached.flatMap((table) =>
      tableRows(scenario, files, inject, table).map((row) => ({
        ...row,
        out_at_s: seconds(times[inject.id]?.reachedMs[table.id]),
      })),
    );
    return (outcomes.length === 0 ? [{}] : outcomes).map((row): Row => ({ ...planned, ...row }));
  });
  return sheetCsv([
    INJECT_COLUMNS,
    ...rows.map((row) => INJECT_COLUMNS.map((column) => row[column] ?? null)),
  ]);
}

function planOf({ words, state }: ClassFiles, inject: Inject, times?: InjectTimes): Row {
  const { content, moment, target } = inject.plan;
  const isOut = Object.keys(inject.reached).length > 0;
  return {
    game: inject.sitting + 1,
    inject: inject.id + 1,
    kind: content.kind,
    event: content.kind === 'event' ? content.event : null,
    words:
      content.kind === 'event'
        ? (words.script.events[content.event]?.title ?? content.event)
        : content.text,
    planned_in: times?.plannedIn ?? null,
    planned_at_s: seconds(times?.plannedMs),
    sent: moment.kind === 'now' ? 'by hand' : 'planned',
    moment: momentCell(moment),
    to: targetCell(state, target),
    state: inject.calledBack ? 'called back' : isOut ? 'out' : 'not out',
  };
}

function tableRows(
  scenario: Scenario,
  { record, state }: ClassFiles,
  { plan, reached }: Inject,
  table: ClassTable,
): readonly Row[] {
  const { content, target } = plan;
  const log = record.tables.find((each) => each.table === table.id)?.log;
  const answers =
    content.kind === 'event' && log !== undefined
      ? eventAnswers(scenario, log, content.event)
      : null;
  return state.header.game.delegations
    .filter((side) => target.kind !== 'delegation' || target.delegation === side)
    .map((side) => ({
      ...{ table: table.number, side },
      channel: content.kind === 'event' ? (reached[table.id] ?? null) : null,
      ...(answers === null ? {} : answerCells(answers, side)),
    }));
}

function answerCells({ entry, before, after, sides }: EventAnswers, side: DelegationId): Row {
  const own = sides.find(({ delegation }) => delegation === side);
  return {
    ...{ entry, round: before.round + 1, stage: before.stage },
    trust_before: before.trust / 10,
    tension_before: before.tension / 10,
    belief: own?.belief?.join(' ') ?? null,
    reaction: own?.reaction ?? null,
    trust_after: after === null ? null : after.trust / 10,
    tension_after: after === null ? null : after.tension / 10,
    ...nextCells(own?.next ?? null),
  };
}

function nextCells(next: LogEntry | null): Row {
  if (next === null) return {};
  const { kind, ...detail } = next.command;
  return {
    next_entry: next.id,
    next_command: kind,
    next_detail: Object.keys(detail).length === 0 ? null : JSON.stringify(detail),
  };
}

function momentCell(moment: InjectMoment): string {
  switch (moment.kind) {
    case 'now':
      return 'now';
    case 'round':
      return `round ${moment.round + 1}`;
    case 'clean':
      return `clean ${moment.norm}`;
    case 'tension':
      return `tension ${moment.tenths / 10}`;
    default:
      return moment satisfies never;
  }
}

function targetCell({ tables, earlierTables }: ClassFiles['state'], target: InjectTarget): string {
  const numberOf = (table: string) =>
    [...earlierTables, ...tables].find(({ id }) => id === table)?.number ?? table;
  switch (target.kind) {
    case 'all':
    case 'split':
      return target.kind;
    case 'tables':
      return `tables ${target.tables.map(numberOf).join(' ')}`;
    case 'delegation':
      return `${target.delegation} ${target.table === null ? 'everywhere' : `table ${numberOf(target.table)}`}`;
    default:
      return target satisfies never;
  }
}

/** Of class time, to a tenth. */
function seconds(ms: number | undefined): Cell {
  return ms === undefined ? null : Math.round(ms / 100) / 10;
}
