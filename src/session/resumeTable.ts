import {
  delegationIds,
  type Log,
  type ReplayFault,
  replay,
  type Scenario,
  settingOf,
} from '../engine/index.ts';
import { type Clock, isSeat, LocalTable } from './LocalTable.ts';

/** Why a log does not lead to a table. */
export type ResumeFault =
  | ReplayFault
  | { readonly code: 'wrong-players'; readonly players: readonly string[] };

export type Resumed =
  | { readonly ok: true; readonly table: LocalTable }
  | { readonly ok: false; readonly fault: ResumeFault };

/** The table that a log leads to, every entry judged again and its end compared; its time goes on from the last entry. */
export function resumeTable(scenario: Scenario, log: Log, clock: Clock): Resumed {
  const fault = strangerIn(scenario, log);
  if (fault !== null) return { ok: false, fault };
  const replayed = replay(scenario, log);
  if (!replayed.ok) return replayed;
  const { header, entries } = log;
  return { ok: true, table: new LocalTable(replayed.state, { header, entries }, clock) };
}

/** A new table as it stood before the entry at this index; the old one goes on as it is. */
export function forkTable(table: LocalTable, atEntry: number): LocalTable {
  const { header, entries } = table.log;
  const log = { header, entries: entries.slice(0, atEntry) };
  const resumed = resumeTable(table.state.setting.scenario, log, table.clock);
  if (!resumed.ok) throw new Error(`a table's own log is refused: ${resumed.fault.code}`);
  return resumed.table;
}

/** Someone in the log whom the scenario does not know; only asked where it is that scenario's log. */
function strangerIn(scenario: Scenario, { header, entries }: Log): ResumeFault | null {
  if (header.scenario !== scenario.id || !scenario.cuts.some((cut) => cut.id === header.cut))
    return null;
  const setting = settingOf(scenario, header.cut);
  const ids = delegationIds(setting);
  const players = Object.keys(header.players);
  if (players.length !== ids.length || !ids.every((id) => players.includes(id)))
    return { code: 'wrong-players', players };
  const index = entries.findIndex(({ seat }) => !isSeat(setting, seat));
  return index < 0 ? null : { code: 'entry-refused', index, refusal: { code: 'no-such-seat' } };
}
