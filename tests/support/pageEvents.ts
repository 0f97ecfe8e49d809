/** An event of a trace of Chromium; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of events that have a length: by the clock. */
  readonly dur?: number;
  /** Of events that have a length: the thread's own time, without what else the machine did. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly src_func?: string };
}

const PAGE_THREAD = 'CrRendererMain';

/** What a trace recorded on the threads that draw pages and hear their keys, in the order of time. */
export function pageEvents(trace: string): readonly TraceEvent[] {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === PAGE_THREAD)
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => threads.has(threadOf(event)))
    .sort((one, other) => one.ts - other.ts);
}

/** Names the thread of an event. */
export function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}
