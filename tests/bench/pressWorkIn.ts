import { pageEvents, type TraceEvent, threadOf } from '../support/pageEvents.ts';

/** What one press cost the page's main thread, from hearing it to the end of the next frame. */
export interface PressWork {
  /** What was pressed, as its mark has it. */
  readonly action: string;
  readonly wallMs: number;
  /** The thread's own time, without what other programs of the machine took. */
  readonly cpuMs: number;
}

/** Before the name of what is pressed: a mark that the page sets when it hears a press. */
export const PRESS_MARK = 'press ';
/** What a trace is recorded of for this. */
export const PRESS_CATEGORIES = ['-*', 'toplevel', 'blink.user_timing'];

const TASK = 'ThreadControllerImpl::RunTask';
const FRAME = 'ScheduledActionSendBeginMainFrame';

/** The presses of a trace of Chromium, in their order; one that no frame came after is left out. */
export function pressWorkIn(trace: string): readonly PressWork[] {
  const events = pageEvents(trace);
  const tasks = outermost(events.filter(({ name, ph }) => name === TASK && ph === 'X'));
  return events
    .filter(({ name, cat }) => name.startsWith(PRESS_MARK) && cat.includes('user_timing'))
    .flatMap((mark) => workOf(mark, tasks) ?? []);
}

/** Tasks that run in no other; a task may let others run inside it. */
function outermost(inOrder: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return inOrder.filter((task) => {
    const { ts, dur = 0 } = task;
    if (ts < (ends.get(threadOf(task)) ?? 0)) return false;
    ends.set(threadOf(task), ts + dur);
    return true;
  });
}

function workOf(mark: TraceEvent, tasks: readonly TraceEvent[]): PressWork | null {
  const since = tasks.filter(
    (task) => threadOf(task) === threadOf(mark) && task.ts + (task.dur ?? 0) > mark.ts,
  );
  const frame = since.findIndex(({ ts, args }) => ts > mark.ts && args?.src_func === FRAME);
  const [first] = since;
  const last = since[frame];
  if (first === undefined || last === undefined) return null;
  const cpu = since.slice(0, frame + 1).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return {
    action: mark.name.slice(PRESS_MARK.length),
    wallMs: (last.ts + (last.dur ?? 0) - first.ts) / 1000,
    cpuMs: cpu / 1000,
  };
}
