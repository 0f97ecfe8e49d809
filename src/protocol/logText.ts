import type { Log } from '../engine/index.ts';

/** As large as the text of a log may be, in bytes. */
export const LOG_BYTES_MOST = 1_048_576;

/** The text of a log, as a save, a file and a link hold it. */
export function logText(log: Log): string {
  return JSON.stringify(log);
}
