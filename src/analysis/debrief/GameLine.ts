import type { Log, Scenario, State } from '../../engine/index.ts';
import { statesAlong } from './statesAlong.ts';

/** A finished game as its analysis goes over it. */
export interface GameLine {
  readonly log: Log;
  /** Before the first entry, then after each. */
  readonly states: readonly State[];
  /** After the last. */
  readonly end: State;
}

/** The line of a log that this scenario has replayed. */
export function gameLine(scenario: Scenario, log: Log): GameLine {
  const states = statesAlong(scenario, log);
  const end = states.at(-1);
  if (end === undefined) throw new Error('a game has a first state');
  return { log, states, end };
}

/** The state as it was after this step of the record. */
export function stateAfter({ states, end }: GameLine, step: number): State {
  return states[step] ?? end;
}
