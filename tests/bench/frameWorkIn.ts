import { pageEvents, type TraceEvent, threadOf } from '../support/pageEvents.ts';

/** What one frame cost the page's main thread, from its script to its paint. */
export interface FrameWork {
  readonly wallMs: number;
  /** The thread's own time, without what other programs of the machine took. */
  readonly cpuMs: number;
}

const FRAME = 'FireAnimationFrame';
const TASKS = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** The frames of a trace of Chromium: each task of a page's main thread that runs an animation frame. */
export function frameWorkIn(trace: string): readonly FrameWork[] {
  const spans = pageEvents(trace).filter(({ ph }) => ph === 'X');
  const frames = spans.filter(({ name }) => name === FRAME);
  return spans
    .filter(({ name }) => TASKS.includes(name))
    .filter((task) =>
      frames.some((frame) => threadOf(frame) === threadOf(task) && holds(task, frame)),
    )
    .map(({ dur = 0, tdur = dur }) => ({ wallMs: dur / 1000, cpuMs: tdur / 1000 }));
}

function holds(task: TraceEvent, frame: TraceEvent): boolean {
  return task.ts <= frame.ts && frame.ts < task.ts + (task.dur ?? 0);
}
