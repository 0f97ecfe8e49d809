import {
  type CableId,
  type DelegationId,
  hashOf,
  type LogEntry,
  type RecordedMove,
  type Recording,
  roundOf,
  type State,
  stageOf,
  viewFor,
} from '../../engine/index.ts';
import type { GameLine } from '../debrief/GameLine.ts';
import { answeredPaper } from './answeredPaper.ts';
import { othersActed } from './othersActed.ts';

/** As many signs of a hash as name a game. */
const NAME = 16;

/** What was done in one chair of a finished game; what its person only thought is kept apart. */
export function recordingOf({ log, states, end }: GameLine, seat: DelegationId): Recording {
  const { entries } = log;
  return {
    game: hashOf(end).slice(0, NAME),
    moves: entries.flatMap((entry) => {
      const before = states[entry.id];
      if (entry.seat !== seat || before === undefined || isThought(entry)) return [];
      return [moveOf(entries, entry, before)];
    }),
    guesses: guessesOf(entries, seat),
  };
}

function moveOf(
  entries: readonly LogEntry[],
  { id, seat, command }: LogEntry,
  before: State,
): RecordedMove {
  const about = answeredPaper(entries, command);
  const after = othersActed(viewFor(before, seat), entries.slice(0, id), seat);
  return {
    command,
    round: roundOf(before.procedure),
    stage: stageOf(before.procedure),
    ...(after ? { after } : {}),
    ...(about === null ? {} : { about }),
  };
}

/** What nobody else at the table sees or is moved by. */
function isThought({ command: { kind } }: LogEntry): boolean {
  return kind === 'guessCable' || kind === 'predictTone' || kind === 'predictPosition';
}

function guessesOf(
  entries: readonly LogEntry[],
  seat: DelegationId,
): Readonly<Record<DelegationId, CableId>> {
  return Object.fromEntries(
    entries.flatMap((entry) =>
      entry.seat === seat && entry.command.kind === 'guessCable'
        ? [[entry.command.of, entry.command.cable] as const]
        : [],
    ),
  );
}
