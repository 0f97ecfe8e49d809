import type { ChairRole } from '../classroom/index.ts';
import { type DelegationId, type Log, replay, type Scenario, viewFor } from '../engine/index.ts';
import type { TableNews } from '../protocol/index.ts';

/** A finished table as the server would tell of it, from its log; null where the log leads to none. */
export function newsFromLog(
  scenario: Scenario,
  { table, log }: { readonly table: string; readonly log: Log },
  seat: {
    readonly number: number;
    readonly delegation: DelegationId;
    readonly roles: readonly ChairRole[];
  },
): TableNews | null {
  const replayed = replay(scenario, log);
  if (!replayed.ok) return null;
  const { setting: _, record, ...view } = viewFor(replayed.state, seat.delegation);
  return {
    table,
    ...seat,
    cut: log.header.cut,
    view,
    recordFrom: 0,
    record,
    clock: { leftMs: null, stands: false },
    playedFor: null,
  };
}
