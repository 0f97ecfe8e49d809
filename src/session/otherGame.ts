import {
  type CutId,
  type Log,
  PUBLIC,
  replay,
  type Scenario,
  type State,
  viewFor,
} from '../engine/index.ts';
import { parseLog } from '../protocol/index.ts';
import { type CodeFault, codeText } from './completionCode.ts';
import { GAME_FRAGMENT, textOfGameLink } from './gameLink.ts';
import type { FileFault } from './readLogFile.ts';

/** A finished game that another one is laid beside. */
export interface OtherGame {
  readonly log: Log;
  readonly state: State;
}

/** Why a game cannot be laid beside another. */
export type OtherFault =
  | Exclude<CodeFault, { readonly code: 'no-end' }>
  | FileFault
  | { readonly code: 'other-cut'; readonly cut: CutId }
  /** Nothing that these delegations did is in the log. */
  | { readonly code: 'one-side'; readonly missing: readonly string[] };

export type ReadOther =
  | { readonly ok: true; readonly game: OtherGame }
  | { readonly ok: false; readonly fault: OtherFault };

/** The finished game in a log's text, of this version of a scenario and of this cut. */
export function otherGame(scenario: Scenario, cut: CutId, text: string): ReadOther {
  const parsed = parseLog(text);
  if (!parsed.ok) return parsed;
  const { log } = parsed;
  const { header, entries } = log;
  // What the header alone tells costs no replay.
  const known = replay(scenario, { header, entries: [] });
  if (!known.ok) return known;
  if (header.cut !== cut) return { ok: false, fault: { code: 'other-cut', cut: header.cut } };
  const missing = scenario.delegations
    .map(({ id }) => id)
    .filter((id) => header.players[id] === undefined || !entries.some(({ seat }) => seat === id));
  const replayed = replay(scenario, log);
  const over = replayed.ok && viewFor(replayed.state, PUBLIC).verdict !== null;
  if (!over && entries.length > 0 && missing.length > 0)
    return { ok: false, fault: { code: 'one-side', missing } };
  if (!replayed.ok) return replayed;
  return over
    ? { ok: true, game: { log, state: replayed.state } }
    : { ok: false, fault: { code: 'unfinished' } };
}

/** The same for what somebody pasted: a link, whole or its fragment alone, or a completion code. */
export async function otherGameOfWords(
  scenario: Scenario,
  cut: CutId,
  words: string,
): Promise<ReadOther> {
  const at = words.indexOf(GAME_FRAGMENT);
  const read = at < 0 ? await codeText(words) : await textOfGameLink(words.slice(at).trim());
  return read.ok ? otherGame(scenario, cut, read.text) : read;
}
