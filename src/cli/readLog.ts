import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Log } from '../engine/index.ts';
import { LOG_BYTES_MOST, type LogFault, parseLog } from '../protocol/index.ts';
import { jsonPlace } from './jsonPlace.ts';

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
  const refused = (sentence: string): ReadLog => ({ ok: false, fault: `${file}:1:1: ${sentence}` });
  if (!existsSync(file) || !statSync(file).isFile())
    return refused('there is no such file, name a log');
  if (statSync(file).size > LOG_BYTES_MOST)
    return refused('the file is larger than 1 MB, a log is smaller');
  const text = readFileSync(file, 'utf8');
  const placeOf = (path: string) => {
    const { line, column } = jsonPlace(text, path);
    return `${file}:${line}:${column}`;
  };
  const parsed = parseLog(text);
  if (parsed.ok) return { ok: true, read: { log: parsed.log, placeOf } };
  const { fault } = parsed;
  return { ok: false, fault: `${placeOf(fault.where ?? '')}: ${faultSentence(fault)}` };
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
