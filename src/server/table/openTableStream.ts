import type { TableDuty } from '../../classroom/index.ts';
import { type LogHeader, RULES_VERSION, type Scenario, scenarioHash } from '../../engine/index.ts';
import type { StoreFault } from '../DurableLog.ts';
import type { EventStore } from '../store/EventStore.ts';
import { type TableHead, tableStream } from './tableRow.ts';

/** Begins the stream of a new table; one that has begun already is left as it is. */
export async function openTableStream(
  store: EventStore,
  classId: string,
  scenario: Scenario,
  duty: Extract<TableDuty, { kind: 'open' }>,
  wallMs: number,
): Promise<StoreFault | null> {
  const header: LogHeader = {
    format: 1,
    rules: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: scenarioHash(scenario),
    cut: duty.cut,
    seed: duty.seed,
    players: duty.players,
  };
  const head: TableHead = { header, wallMs };
  const row = { commandId: 'open', body: JSON.stringify(head) };
  const appended = await store.append(tableStream(classId, duty.table), 0, [row]);
  return appended.ok || !('what' in appended.fault) ? null : appended.fault;
}
