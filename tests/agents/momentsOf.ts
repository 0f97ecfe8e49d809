import { apply, deal, type LogEntry, type State } from '../../src/engine/index.ts';
import type { PlayedOut } from '../../src/session/playOut.ts';

/** An entry of a log, and the state that it met. */
interface Moment extends LogEntry {
  readonly before: State;
}

/** The moments of a game, oldest first. */
export function* momentsOf({ log, state }: PlayedOut): Generator<Moment> {
  let before = deal(state.setting, log.header.seed);
  for (const entry of log.entries) {
    yield { ...entry, before };
    before = apply(before, entry.seat, entry.command);
  }
}
