import type * as z from 'zod/mini';
import { ENTRIES_MOST, type Log } from '../engine/index.ts';
import { logSchema } from './logSchema.ts';
import { LOG_BYTES_MOST } from './logText.ts';

/** Why a text is not a log that can be read here; `where` is a path such as `entries[12].command`. */
export interface LogFault {
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'not-a-log'
    | 'other-format'
    | 'out-of-order'
    /** Fewer entries than its end counts. */
    | 'log-truncated'
    /** More entries than its end counts. */
    | 'log-altered';
  readonly where?: string;
  readonly what: string;
}

export type ParsedLog =
  | { readonly ok: true; readonly log: Log }
  | { readonly ok: false; readonly fault: LogFault };

/** Reads a log from text that anybody may have written; whether it can be played is for `replay` to judge. */
export function parseLog(text: string): ParsedLog {
  if (isOversize(text)) return refused('too-large', 'the text is larger than 1 MB');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('not-json', 'the text is cut short or is not JSON');
  }
  const entries = fieldOf(data, 'entries');
  const format = fieldOf(fieldOf(data, 'header'), 'format');
  if (typeof format === 'number' && format !== 1)
    return refused('other-format', `the log has format ${format}`, 'header.format');
  if (Array.isArray(entries) && entries.length > ENTRIES_MOST)
    return refused('too-large', `the log has ${entries.length} entries`, 'entries');
  const parsed = logSchema.safeParse(data);
  if (!parsed.success) return refusedFor(parsed.error);
  return orderOf(parsed.data);
}

function isOversize(text: string): boolean {
  return text.length > LOG_BYTES_MOST || new TextEncoder().encode(text).length > LOG_BYTES_MOST;
}

/** Ids count the entries and time does not run backwards; anything else was put together by hand. */
function orderOf(log: Log): ParsedLog {
  let atMs = 0;
  for (const [index, entry] of log.entries.entries()) {
    const where = `entries[${index}]`;
    if (entry.id !== index) return refused('out-of-order', `its id is ${entry.id}`, `${where}.id`);
    if (entry.atMs < atMs)
      return refused('out-of-order', 'it is earlier than the one before', `${where}.atMs`);
    atMs = entry.atMs;
  }
  return lengthOf(log);
}

/** A log that names its end has as many entries as it says; one without is still being written. */
function lengthOf(log: Log): ParsedLog {
  const { length } = log.entries;
  const promised = log.end?.entries ?? length;
  if (length < promised)
    return refused('log-truncated', `${length} of its ${promised} entries are there`, 'entries');
  if (length > promised)
    return refused('log-altered', `it ends after ${promised} entries`, `entries[${promised}]`);
  return { ok: true, log };
}

function refusedFor(error: z.core.$ZodError): ParsedLog {
  const [issue] = error.issues;
  const path = issue?.path.reduce<string>(
    (where, key) => (typeof key === 'number' ? `${where}[${key}]` : `${where}.${String(key)}`),
    '',
  );
  return refused('not-a-log', problemOf(issue), path?.replace(/^\./, ''));
}

function problemOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `${issue.expected} expected`;
    case 'unrecognized_keys':
      return `nothing is called ${issue.keys.join(', ').slice(0, 80)} here`;
    case 'too_big':
    case 'too_small':
      return 'out of range';
    case 'invalid_value':
      return `one of ${issue.values.join(', ')} expected`;
    case 'invalid_union':
      return 'of no known kind';
    default:
      return 'not as a log has it';
  }
}

function refused(code: LogFault['code'], what: string, where?: string): ParsedLog {
  return {
    ok: false,
    fault: where === undefined || where === '' ? { code, what } : { code, where, what },
  };
}

function fieldOf(data: unknown, key: string): unknown {
  return data !== null && typeof data === 'object' && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
