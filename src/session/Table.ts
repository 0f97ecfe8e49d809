import type {
  Because,
  Command,
  Log,
  LogEntry,
  Refusal,
  Seat,
  State,
  View,
} from '../engine/index.ts';

/** A place where one game is played. Everybody acts through `submit`; nothing else changes it. */
export interface Table {
  readonly log: Log;
  /** The whole truth: for the table's keeper and the verdict, never for a seat. */
  readonly state: State;
  view(seat: Seat): View;
  submit(seat: Seat, command: Command, because?: Because): Submission;
  /** Tells of every accepted command once it is in the log; returns how to stop it. */
  subscribe(listener: TableListener): () => void;
}

export type Submission =
  | { readonly ok: true; readonly entry: LogEntry }
  | { readonly ok: false; readonly refusal: Refusal };

export type TableListener = (entry: LogEntry) => void;
