import { applyClass } from './applyClass.ts';
import type { TableId } from './classIds.ts';
import type { ClassEntry, ClassHeader } from './classLog.ts';
import type { ClassStage } from './classProcedure.ts';
import { openClass } from './foldClass.ts';

/** When an inject was planned and when it reached whom, in class time. */
export interface InjectTimes {
  /** The stage in which it was first planned. */
  readonly plannedIn: ClassStage;
  readonly plannedMs: number;
  readonly reachedMs: Readonly<Record<TableId, number>>;
}

/** The times of every inject of a class, by its number, which its state does not keep. */
export function injectTimes(
  header: ClassHeader,
  entries: readonly ClassEntry[],
): readonly InjectTimes[] {
  const times: InjectTimes[] = [];
  let state = openClass(header);
  for (const { by, command, atMs } of entries) {
    if (command.kind === 'planInject')
      times.push({ plannedIn: state.procedure.stage, plannedMs: atMs, reachedMs: {} });
    const known = command.kind === 'noteInject' ? times[command.inject] : undefined;
    if (command.kind === 'noteInject' && known !== undefined)
      times[command.inject] = {
        ...known,
        reachedMs: { ...known.reachedMs, [command.table]: atMs },
      };
    state = applyClass(state, by, command, atMs);
  }
  return times;
}
