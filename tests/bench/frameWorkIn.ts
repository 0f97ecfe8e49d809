/** What one frame cost the page's main thread, from its script to its paint. */
export interface FrameWork {
  readonly wallMs: number;
  /** The thread's own time, without what other programs of the machine took. */
  readonly cpuMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const MAIN_THREAD = 'CrRendererMain';
const FRAME = 'FireAnimationFrame';
const TASKS = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** The frames of a trace of Chromium: each task of a page's main thread that runs an animation frame. */
export function frameWorkIn(trace: string): readonly FrameWork[] {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN_THREAD)
      .map(threadOf),
  );
  const spans = traceEvents.filter((event) => event.ph === 'X' && threads.has(threadOf(event)));
  const frames = spans.filter(({ name }) => name === FRAME);
  return spans
    .filter(({ name }) => TASKS.includes(name))
    .filter((task) =>
      frames.some((frame) => threadOf(frame) === threadOf(task) && holds(task, frame)),
    )
    .map(({ dur = 0, tdur = dur }) => ({ wallMs: dur / 1000, cpuMs: tdur / 1000 }));
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

function holds(task: TraceEvent, frame: TraceEvent): boolean {
  return task.ts <= frame.ts && frame.ts < task.ts + (task.dur ?? 0);
}
