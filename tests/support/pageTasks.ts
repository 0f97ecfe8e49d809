import type { Page } from 'playwright-core';
import { pageEvents } from './pageEvents.ts';

/** A task on the thread that draws the page and hears its keys. */
export interface PageTask {
  /** Processor time of that thread: unlike the clock, it leaves out what else the machine does. */
  readonly busyMs: number;
  /** What began it, in the browser's words. */
  readonly from: string;
}

const TASK = 'ThreadControllerImpl::RunTask';

/** The tasks that hold the page for so long or longer, one line each. */
export function longTasks(tasks: readonly PageTask[], longMs: number): readonly string[] {
  return tasks
    .filter(({ busyMs }) => busyMs >= longMs)
    .map(({ busyMs, from }) => `${Math.round(busyMs)} ms from ${from}`);
}

/** The tasks of the only page that is open while something is done on it, longest first. */
export async function recordTasks(
  page: Page,
  during: () => Promise<void>,
): Promise<readonly PageTask[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser to trace');
  await browser.startTracing(page, { categories: ['-*', 'toplevel'] });
  // A recording that went on would stand in the way of the next.
  const stopped = async () => (await browser.stopTracing()).toString();
  try {
    await during();
  } catch (error) {
    await stopped();
    throw error;
  }
  return pageTasks(await stopped());
}

/** The tasks that a trace recorded, longest first. */
export function pageTasks(trace: string): readonly PageTask[] {
  const tasks = pageEvents(trace)
    .filter(({ name }) => name === TASK)
    .map(({ tdur = 0, args }) => ({ busyMs: tdur / 1000, from: args?.src_func ?? '' }));
  if (!tasks.some(({ busyMs }) => busyMs > 0))
    throw new Error('the trace has no tasks of the page');
  return tasks.sort((a, b) => b.busyMs - a.busyMs);
}
