import type { Because, Log, LogHeader, Seat } from '../engine/index.ts';

/** What the log holds and no view: told when the dialogue is over. */
export interface Disclosed {
  readonly players: LogHeader['players'];
  /** The reasons of agents, by the step of the record that each led to. */
  readonly reasons: ReadonlyMap<number, { readonly by: Seat; readonly because: Because }>;
}

/** Who played in a log, and why each agent did what it did. */
export function disclosedIn({ header, entries }: Log): Disclosed {
  const reasons = entries.flatMap(({ id, seat, because }) =>
    because === undefined ? [] : [[id + 1, { by: seat, because }] as const],
  );
  return { players: header.players, reasons: new Map(reasons) };
}
