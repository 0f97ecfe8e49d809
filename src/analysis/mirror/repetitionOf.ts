import type { DelegationId, Log, LogEntry, RecordedMove, Recording } from '../../engine/index.ts';
import { commandKey } from '../commandKey.ts';
import { answeredPaper } from './answeredPaper.ts';
import { isSamePaper } from './isSamePaper.ts';

/** How far a chair has repeated what was recorded in it. */
export interface Repetition {
  readonly recording: Recording;
  /** The recorded moves that have not been made again, in their order. */
  readonly rest: readonly RecordedMove[];
  /** The first act in the chair that was none of them: from there on an agent plays; null where all were. */
  readonly left: LogEntry | null;
}

/** The repetition in one chair, told from the log alone; null where nothing was recorded in it. */
export function repetitionOf({ header, entries }: Log, seat: DelegationId): Repetition | null {
  const player = header.players[seat];
  if (player?.kind !== 'agent' || player.recorded === undefined) return null;
  const { recorded: recording } = player;
  let rest = recording.moves;
  for (const entry of entries) {
    if (entry.seat !== seat) continue;
    const at = openMoves(rest).findIndex((move) => isSame(entries, entry, move));
    if (at >= 0) rest = rest.toSpliced(at, 1);
    else if (!isLeaving(entry)) return { recording, rest, left: entry };
  }
  return { recording, rest, left: null };
}

/**
 * The moves of which any may be the next. At night everybody telephones at once: an answer waits for its
 * call, and what one does besides does not wait for the answer.
 */
export function openMoves(rest: readonly RecordedMove[]): readonly RecordedMove[] {
  const [first] = rest;
  if (first?.command.kind !== 'answerCorridor') return rest.slice(0, 1);
  const night = rest.findIndex(({ stage, round }) => stage !== 'night' || round !== first.round);
  return night < 0 ? rest : rest.slice(0, night);
}

/** Leaving a room in which all is done is nobody's plan; one may be called back, and leave again. */
function isLeaving({ command: { kind } }: LogEntry): boolean {
  return kind === 'adjourn' || kind === 'endNight';
}

function isSame(entries: readonly LogEntry[], { command }: LogEntry, move: RecordedMove): boolean {
  const { about = null } = move;
  return (
    keyOf(command) === keyOf(move.command) && isSamePaper(answeredPaper(entries, command), about)
  );
}

/** Without the ids of papers. */
function keyOf(command: LogEntry['command']): string {
  return commandKey({
    ...command,
    ...('offer' in command ? { offer: '' } : {}),
    ...('question' in command ? { question: '' } : {}),
  });
}
