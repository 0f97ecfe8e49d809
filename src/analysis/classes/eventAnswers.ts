import {
  type DelegationId,
  type EventId,
  type Log,
  type LogEntry,
  type ReactionId,
  type Scenario,
  type State,
  TABLE,
  type View,
  viewFor,
} from '../../engine/index.ts';
import { statesAlong } from '../debrief/statesAlong.ts';

/** What a table did about an event that was sent into its game. */
export interface EventAnswers {
  /** The number of the entry that brought it. */
  readonly entry: number;
  /** As every seat saw the table just before it came. */
  readonly before: View;
  /** Just after every side had reacted; null where the game ended before. */
  readonly after: View | null;
  readonly sides: readonly SideAnswer[];
}

export interface SideAnswer {
  readonly delegation: DelegationId;
  /** Tokens on each hypothesis, in the order of the event's file; null where none were placed. */
  readonly belief: readonly number[] | null;
  readonly reaction: ReactionId | null;
  /** The side's first entry once the table was back at its business; null where there is none. */
  readonly next: LogEntry | null;
}

/** The answers to an event that an instructor sent; null where the log does not know of its coming. */
export function eventAnswers(scenario: Scenario, log: Log, event: EventId): EventAnswers | null {
  const came = log.entries.findIndex(
    ({ command }) => command.kind === 'injectEvent' && command.event === event,
  );
  const entry = log.entries[came];
  if (entry === undefined) return null;
  const states = statesAlong(scenario, log);
  const [before, end] = [states[came], states.at(-1)];
  if (before === undefined || end === undefined) return null;
  const back = states.findIndex(
    (state, at) => at > came && incidentAt(state, event)?.status === 'settled',
  );
  const settled = states[back];
  const incident = incidentAt(settled ?? end, event);
  return {
    entry: entry.id,
    before: viewFor(before, TABLE),
    after: settled === undefined ? null : viewFor(settled, TABLE),
    sides: scenario.delegations.map(({ id }) => ({
      delegation: id,
      belief: incident?.beliefs[id] ?? null,
      reaction: incident?.reactions[id] ?? null,
      // The state at a place is the one before the entry of that place.
      next:
        settled === undefined
          ? null
          : (log.entries.slice(back).find(({ seat }) => seat === id) ?? null),
    })),
  };
}

function incidentAt({ table }: State, event: EventId) {
  return table.incidents.find((incident) => incident.event === event);
}
