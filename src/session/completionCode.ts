import {
  hashOf,
  type Log,
  type ReplayFault,
  replay,
  type Scenario,
  type State,
  viewFor,
  withEnd,
} from '../engine/index.ts';
import { type LogFault, parseLog } from '../protocol/index.ts';
import { GAME_FRAGMENT, gameLinkOf, type LinkFault, textOfGameLink } from './gameLink.ts';

/** Why a code or a log proves nothing. */
export type CodeFault =
  | LogFault
  | ReplayFault
  | LinkFault
  /** A sign of it is not as it was written. */
  | { readonly code: 'code-altered' }
  /** It names no end that its commands could be held to. */
  | { readonly code: 'no-end' }
  /** Its dialogue is not over. */
  | { readonly code: 'unfinished' };

export type CheckedCode =
  /** These commands, replayed, lead to this state: it says nothing of who played. */
  | { readonly ok: true; readonly log: Log; readonly state: State }
  | { readonly ok: false; readonly fault: CodeFault };

type CodeText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: LinkFault | { readonly code: 'code-altered' } };

/** The code of a finished solo game: its whole log as a link packs it, a point, and a sum over the signs. */
export async function completionCodeOf(log: Log): Promise<string> {
  const packed = (await gameLinkOf(log)).slice(GAME_FRAGMENT.length);
  return `${packed}.${sumOf(packed)}`;
}

/** Replays what a code holds; white space that a mail program has put into it is passed over. */
export async function checkCode(scenario: Scenario, code: string): Promise<CheckedCode> {
  const read = await codeText(code);
  return read.ok ? checkRecord(scenario, read.text) : read;
}

/** The log's text in a code whose signs are as they were written. */
export async function codeText(code: string): Promise<CodeText> {
  const [packed = '', sum, ...rest] = code.replace(/\s+/g, '').split('.');
  if (rest.length > 0 || sum !== sumOf(packed))
    return { ok: false, fault: { code: 'code-altered' } };
  return textOfGameLink(`${GAME_FRAGMENT}${packed}`);
}

/** The same for a log's own text. */
export function checkRecord(scenario: Scenario, text: string): CheckedCode {
  const parsed = parseLog(text);
  if (!parsed.ok) return parsed;
  const { log } = parsed;
  if (log.end === undefined) return { ok: false, fault: { code: 'no-end' } };
  const replayed = replay(scenario, log);
  if (!replayed.ok) return replayed;
  const [seat] = Object.keys(log.header.players);
  const over = seat !== undefined && viewFor(replayed.state, seat).verdict !== null;
  return over
    ? { ok: true, log, state: replayed.state }
    : { ok: false, fault: { code: 'unfinished' } };
}

/** Fowler, Noll and Vo's 1a over the signs, to 32 bits: any one sign that changes changes it. */
function sumOf(signs: string): string {
  let sum = 0x811c9dc5;
  for (const sign of signs) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}

/** The code of a game that has just ended, with the end that it has. */
export function codeOfFinished(log: Log, state: State): Promise<string> {
  return completionCodeOf(withEnd(log, state));
}

/** A short name for what a game came to, the same for the same choices. */
export function gameName(state: State): string {
  return hashOf(state).slice(0, 16);
}
