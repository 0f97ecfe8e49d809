import { isDeepStrictEqual } from 'node:util';
import { chairView } from '../../src/classroom/index.ts';
import {
  apply,
  deal,
  type Log,
  replay,
  type Scenario,
  type State,
  settingOf,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import type { EventStore, StoredRow } from '../../src/server/store/EventStore.ts';
import type { TableHead, TableRow } from '../../src/server/table/tableRow.ts';
import type { LinkedStudent, SentAct } from './LinkedStudent.ts';

/**
 * What is wrong with the record of a class, by what its students know: an act that was acknowledged and
 * is not where it was said to be, one that is there twice or changed, one that was refused or never
 * done, and a log that does not replay or leads elsewhere than a student was told.
 */
export async function historyFaults(
  store: EventStore,
  classId: string,
  scenario: Scenario,
  students: readonly LinkedStudent[],
): Promise<readonly string[]> {
  const streams = await store.tablesOf(classId);
  const tables = await Promise.all(
    streams.map(
      async (stream) => [stream.split('/')[2] ?? '', await store.read(stream, 0)] as const,
    ),
  );
  const classRows = await store.read(`class/${classId}`, 0);
  const logs = [...tables, ['', classRows] as const];
  return [
    ...logs.flatMap(([table, rows]) => faultsOfRows(table, rows, students)),
    ...students.flatMap((student) => faultsOfActs(new Map(logs), student)),
    ...tables.flatMap(([table, rows]) => faultsOfReplay(table, rows, scenario, students)),
  ];
}

function faultsOfRows(
  table: string,
  rows: readonly StoredRow[],
  students: readonly LinkedStudent[],
): readonly string[] {
  const sent = new Map(
    students.flatMap((student) => student.acts.map((act) => [idOf(student, act), act] as const)),
  );
  const faults = rows.flatMap(({ seq }, place) =>
    seq === place ? [] : [`${table} misses ${place}`],
  );
  const ids = rows.map(({ commandId }) => commandId);
  if (new Set(ids).size < ids.length) faults.push(`${table} has an act twice`);
  for (const { commandId, body } of rows) {
    if (!commandId.startsWith('member/')) continue;
    const act = sent.get(commandId);
    const { entry } = JSON.parse(body) as TableRow;
    if (act === undefined) faults.push(`${table}: nobody did ${commandId}`);
    else if (!isDeepStrictEqual(entry.command, act.command))
      faults.push(`${commandId} was changed`);
    else if (act.answer?.ok === false && !isUnsure(act)) faults.push(`${commandId} was refused`);
  }
  return faults;
}

function faultsOfActs(
  logs: ReadonlyMap<string, readonly StoredRow[]>,
  student: LinkedStudent,
): readonly string[] {
  return student.acts.flatMap((act) => {
    if (act.answer?.ok !== true) return [];
    const id = idOf(student, act);
    const row = logs.get(act.table ?? '')?.[act.answer.seq];
    return row?.commandId === id ? [] : [`${id} was acknowledged and is lost`];
  });
}

function faultsOfReplay(
  table: string,
  rows: readonly StoredRow[],
  scenario: Scenario,
  students: readonly LinkedStudent[],
): readonly string[] {
  const log = logOf(rows);
  const played = replay(scenario, log);
  if (!played.ok) return [`${table} does not replay: ${JSON.stringify(played.fault)}`];
  return students.flatMap((student) => {
    const { table: news } = student;
    if (news?.table !== table || news.delegation === null) return [];
    // The record leads through every step that a student was ever told of.
    const then = stateAt(scenario, log, news.view.step);
    if (then === null) return [`${table} has no step ${news.view.step}`];
    const view = chairView(viewFor(then, news.delegation), news.roles);
    const told = student.view(scenario);
    return isDeepStrictEqual(wire(view), wire(told))
      ? []
      : [`${student.member} was told otherwise`];
  });
}

function stateAt(scenario: Scenario, { header, entries }: Log, step: number): State | null {
  let state = deal(settingOf(scenario, header.cut), header.seed);
  for (const { seat, command } of entries) {
    if (state.step >= step) break;
    state = apply(state, seat, command);
  }
  return state.step === step ? state : null;
}

/** The log in the rows of a table's stream. */
function logOf(rows: readonly StoredRow[]): Log {
  const [head, ...entries] = rows.map(({ body }) => JSON.parse(body) as unknown);
  return {
    header: (head as TableHead).header,
    entries: entries.map((row) => (row as TableRow).entry),
  };
}

/** The store may have written what it then could not vouch for. */
function isUnsure({ answer }: SentAct): boolean {
  return answer?.ok === false && answer.refusal.by === 'door' && answer.refusal.code === 'not-kept';
}

function idOf({ member }: LinkedStudent, { id }: SentAct): string {
  return `member/${member}/${id}`;
}

function wire(view: View | null): unknown {
  return JSON.parse(JSON.stringify(view));
}
