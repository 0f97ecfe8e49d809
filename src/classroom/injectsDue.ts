import { type Command, refusalFor, type View } from '../engine/index.ts';
import type { ClassState, ClassTable } from './ClassState.ts';
import type { TableId } from './classIds.ts';
import type { Half } from './halves.ts';
import type { Inject, InjectMoment } from './inject.ts';
import { CALL_BACK_MS } from './limits.ts';

/** A table as its own seat sees it. */
export interface TableFacts {
  readonly table: TableId;
  readonly view: View;
}

/** An inject that is to go out to a table now: the server notes it (`noteInject`) and does the duty. */
export interface DueInject {
  readonly inject: number;
  readonly table: TableId;
  readonly how: Half;
  /** Class time at which it was planned so. */
  readonly plannedMs: number;
  readonly what:
    | { readonly kind: 'command'; readonly command: Command }
    | { readonly kind: 'message'; readonly text: string };
}

/**
 * The injects whose moment has come, at the tables that they have not reached: not before they could be
 * called back for `callBackMs`, only in the game that they were planned for, and an event only where the
 * table would accept it, so not a second time and not in the closing.
 */
export function injectsDue(
  state: ClassState,
  facts: readonly TableFacts[],
  atMs: number,
  callBackMs: number = CALL_BACK_MS,
): readonly DueInject[] {
  if (state.procedure.stage !== 'play') return [];
  const ripe = state.injects.filter(
    (inject) =>
      !inject.calledBack && inject.sitting === state.sitting && atMs >= inject.atMs + callBackMs,
  );
  return ripe.flatMap((inject) =>
    state.tables.flatMap((table) => {
      const view = facts.find((each) => each.table === table.id)?.view;
      return view === undefined || !isMeant(inject, table) ? [] : dueAt(inject, table, view);
    }),
  );
}

function isMeant({ plan, reached, halves }: Inject, { id, ended }: ClassTable): boolean {
  if (ended || Object.hasOwn(reached, id)) return false;
  const { target } = plan;
  switch (target.kind) {
    case 'all':
      return true;
    case 'tables':
      return target.tables.includes(id);
    case 'delegation':
      return target.table === null || target.table === id;
    case 'split':
      return Object.hasOwn(halves, id);
    default:
      return target satisfies never;
  }
}

function dueAt(inject: Inject, { id: table }: ClassTable, view: View): readonly DueInject[] {
  const { content, moment } = inject.plan;
  if (!hasCome(moment, view)) return [];
  const how = inject.halves[table] ?? 'public';
  const due = { inject: inject.id, table, how, plannedMs: inject.atMs };
  if (content.kind === 'message')
    return [{ ...due, what: { kind: 'message', text: content.text } }];
  const command = injectCommand(content.event, how);
  return refusalFor(view, command) === null ? [{ ...due, what: { kind: 'command', command } }] : [];
}

/** The table's command that brings an event; a public one is written as logs have always written it. */
export function injectCommand(event: string, how: Half): Command {
  return how === 'private'
    ? { kind: 'injectEvent', event, channel: 'private' }
    : { kind: 'injectEvent', event };
}

function hasCome(moment: InjectMoment, view: View): boolean {
  switch (moment.kind) {
    case 'now':
      return true;
    case 'round':
      return view.round >= moment.round;
    case 'clean':
      return (view.draft[moment.norm]?.status ?? 'open') !== 'open';
    case 'tension':
      return view.tension >= moment.tenths;
    default:
      return moment satisfies never;
  }
}
