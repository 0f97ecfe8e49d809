import type { EventFile, Reaction, Scenario } from '../../src/engine/index.ts';
import { aTable, type TableUnderTest } from './aTable.ts';
import { eventful, small, smallTable } from './smallTable.ts';

/** What the items of the small scenario's event speak for. */
export type Speaks = Readonly<Record<string, string>>;

/** The small table in its event after these clauses were agreed, its items speaking as told. */
export function inBreach(
  speaks: Speaks = {},
  clauses: Readonly<Record<string, string>> = { N1: 'C' },
): TableUnderTest {
  const table = smallTable().toExchange().agree('us', clauses);
  return table.with({
    trust: 500,
    tension: 400,
    incidents: table.table.incidents.map((incident) => ({
      ...incident,
      speaks: { ...incident.speaks, ...speaks },
      willBeCorrected: false,
    })),
  });
}

/** The small scenario with one of its events changed. */
export function withEvent(id: string, change: (event: EventFile) => Partial<EventFile>): Scenario {
  const { events } = eventful;
  return {
    ...small,
    events: events.map((event) => (event.id === id ? { ...event, ...change(event) } : event)),
  };
}

/** The small scenario where some reactions in one of its events are changed. */
export function withReactions(
  id: string,
  change: (reaction: Reaction, delegation: string) => Partial<Reaction>,
): Scenario {
  return withEvent(id, (event) => ({
    reactions: Object.fromEntries(
      Object.entries(event.reactions).map(([delegation, reactions]) => [
        delegation,
        reactions.map((reaction) => ({ ...reaction, ...change(reaction, delegation) })),
      ]),
    ),
  }));
}

/** A table in the second event of the scenario, injected in the first statement. */
export function inSecond(scenario: Scenario, seed = 1): TableUnderTest {
  const table = aTable(scenario, '10', seed);
  return table.submit('table', { kind: 'injectEvent', event: 'second' });
}
