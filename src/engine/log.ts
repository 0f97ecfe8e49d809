import type { Clauses, Command, Seat } from './command.ts';
import { hashOf, recordHash } from './hash.ts';
import type { Stage } from './procedure.ts';
import type { CableId, CutId, DelegationId, NormId } from './scenario.ts';
import type { State } from './state.ts';

/** As many entries as a log may have; the longest game that anybody plays has a few hundred. */
export const ENTRIES_MOST = 2_000;

/** The rules' version: logs of another one are refused by name. */
export const RULES_VERSION = 1;

/** What a game is known by before its first command. */
export interface LogHeader {
  readonly format: 1;
  readonly rules: number;
  readonly scenario: string;
  /** Of the scenario's structure, without texts. */
  readonly scenarioHash: string;
  readonly cut: CutId;
  readonly seed: number;
  /** Who plays each delegation: a person, or an agent by its level and, unless it is even-tempered, its style. */
  readonly players: Readonly<Record<DelegationId, Player>>;
}

export type Player =
  | { readonly kind: 'person' }
  | {
      readonly kind: 'agent';
      readonly level: string;
      readonly style?: string;
      /** It was drawn, and whoever plays against it is not told before the verdict. */
      readonly drawn?: true;
      /** It first repeats what a person did in this chair in an earlier game, as long as that can be done. */
      readonly recorded?: Recording;
    };

/** What a person did in one chair of an earlier game, to be repeated there. */
export interface Recording {
  /** The earlier game, by the beginning of the hash of its end. */
  readonly game: string;
  readonly moves: readonly RecordedMove[];
  /** What the person last held the cables of others to be. */
  readonly guesses: Readonly<Record<DelegationId, CableId>>;
}

export interface RecordedMove {
  readonly command: Command;
  /** When it was made. */
  readonly round: number;
  readonly stage: Stage;
  /** Others had acted in the same exchange since one's own act before. */
  readonly after?: true;
  /** What the command answers or takes back, whose id is another in any other game. */
  readonly about?: AnsweredPaper;
}

/** An offer or a question by its content. */
export type AnsweredPaper =
  | {
      readonly kind: 'offer';
      readonly by: DelegationId;
      readonly clauses: Clauses;
      readonly harvest: boolean;
    }
  | { readonly kind: 'question'; readonly by: DelegationId; readonly norm: NormId };

/** One accepted command. `atMs` is the table's running time; `because` is an agent's reason, in codes and numbers. */
export interface LogEntry {
  readonly id: number;
  readonly seat: Seat;
  readonly command: Command;
  readonly atMs: number;
  readonly because?: Because;
}

/** Codes and numbers from which a decision can be explained in words of the scenario. */
export type Because = Readonly<Record<string, string | number | boolean | null>>;

/** What a log that is handed on says of its own end, so that its reader knows it whole and unaltered. */
export interface LogEnd {
  readonly entries: number;
  /** Of the state after them, by `hashOf`. */
  readonly hash: string;
  /** Of header and entries as they are written, times, reasons and players included; older logs have none. */
  readonly record?: string;
}

/** Everything that a game was: state, save, share link, replay and report are all this. */
export interface Log {
  readonly header: LogHeader;
  readonly entries: readonly LogEntry[];
  /** Missing while the log is still being written, as in the save of a game in play. */
  readonly end?: LogEnd;
}

/** A log to be handed on, with the end that it has at the state to which it leads. */
export function withEnd({ header, entries }: Log, state: State): Log {
  const record = recordHash({ header, entries });
  return { header, entries, end: { entries: entries.length, hash: hashOf(state), record } };
}
