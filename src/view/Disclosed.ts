import type { Because, DelegationId, Player, Seat } from '../engine/index.ts';

/** What no view holds and the log does: told only when the dialogue is over. */
export interface Disclosed {
  readonly players: Readonly<Record<DelegationId, Player>>;
  /** Why agents did what they did, by the step of the record that each act led to. */
  readonly reasons: ReadonlyMap<number, { readonly by: Seat; readonly because: Because }>;
}
