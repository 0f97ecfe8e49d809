import { applyClass } from './applyClass.ts';
import type { ClassState } from './ClassState.ts';
import type { ClassEntry, ClassHeader } from './classLog.ts';
import { OPENED } from './classMachine.ts';

/** A class to which nobody has come yet. */
export function openClass(header: ClassHeader): ClassState {
  // A class that was opened before there were rehearsals is none.
  const plan = { ...header.plan, rehearsalTables: header.plan.rehearsalTables ?? 0 };
  return {
    header: { ...header, plan },
    step: 0,
    procedure: OPENED,
    sitting: 0,
    locked: false,
    members: [],
    tables: [],
    earlierTables: [],
    paused: false,
    corridorUntilMs: null,
    injects: [],
    messages: [],
    namesShown: false,
    revealed: 0,
  };
}

/** The class that a log leads to: entries were accepted before, so they are not judged again. */
export function foldClass(header: ClassHeader, entries: readonly ClassEntry[]): ClassState {
  return entries.reduce(
    (state, { by, command, atMs }) => applyClass(state, by, command, atMs),
    openClass(header),
  );
}
