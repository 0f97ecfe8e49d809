import type { Log } from '../engine/index.ts';
import { LOG_BYTES_MOST, type LogFault, parseLog } from '../protocol/index.ts';
import { jsonPlace } from './jsonPlace.ts';
import { textOf } from './textOf.ts';

/** A log, and where in its file the value at a path such as `entries[12].command` stands. */
export interface LogFile {
  readonly log: Log;
  /** `file:line:column` */
  readonly placeOf: (path: string) => string;
}

export type ReadLog =
  | { readonly ok: true; readonly read: LogFile }
  /** Where in the file, what is wrong, and what would be right. */
  | { readonly ok: false; readonly fault: string };

/** The log in a file; whether it can have been played is for `judgeLog`. */
export function readLog(file: string): ReadLog {
  const text = textOf(file, LOG_BYTES_MOST);
  if (text === undefined)
    return { ok: false, fault: `${file}:1:1: there is no such file to be read, name a log` };
  const placeOf = (path: string) => {
    const { line, column } = jsonPlace(text, path);
    return `${file}:${line}:${column}`;
  };
  const parsed = parseLog(text);
  if (parsed.ok) return { ok: true, read: { log: parsed.log, placeOf } };
  const { code, where } = parsed.fault;
  const place = code === 'too-large' && where === undefined ? `${file}:1:1` : placeOf(where ?? '');
  return { ok: false, fault: `${place}: ${faultSentence(parsed.fault)}` };
}

function faultSentence({ code, where, what }: LogFault): string {
  const place = where === undefined ? what : `${where}: ${what}`;
  switch (code) {
    case 'log-truncated':
      return `${place}, so the log was cut short; use the whole file`;
    case 'log-altered':
      return `${place}, so the log was altered; use the file as it was written`;
    case 'too-large':
    case 'not-json':
    case 'not-a-log':
    case 'other-format':
    case 'out-of-order':
      return `${place}, a log as \`play --log\` writes it`;
    default:
      return code satisfies never;
  }
}
