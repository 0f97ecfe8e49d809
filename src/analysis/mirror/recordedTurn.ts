import {
  type AnsweredPaper,
  awaitsAnswerFrom,
  type Command,
  type DelegationId,
  type Log,
  type RecordedMove,
  refusalFor,
  type View,
} from '../../engine/index.ts';
import { isSamePaper } from './isSamePaper.ts';
import { othersActed } from './othersActed.ts';
import { openMoves, repetitionOf } from './repetitionOf.ts';

/** Why what was recorded cannot be gone on with. */
export type EndOfRecording =
  /** All of it was repeated. */
  | 'spent'
  /** What it answers does not stand here. */
  | 'no-such-paper'
  /** It is not legal now. */
  | 'refused'
  /** Something is owed that was not asked for then. */
  | 'other-course';

/** What a recorded chair does when it is asked. */
export type RecordedTurn =
  | { readonly kind: 'repeat'; readonly command: Command }
  /** Its moment has not come. */
  | { readonly kind: 'wait' }
  /** An agent goes on. */
  | { readonly kind: 'over'; readonly why: EndOfRecording };

/**
 * The next recorded move, made again while it is legal and, where it answers a paper, that paper stands.
 * In the exchange it waits for as much as it waited for then: for others to act, or to leave. Whoever
 * waits until all others are done leaves with them.
 */
export function recordedTurn(view: View, log: Log, seat: DelegationId): RecordedTurn {
  const repetition = repetitionOf(log, seat);
  if (repetition === null || repetition.left !== null) return { kind: 'over', why: 'other-course' };
  const open = openMoves(repetition.rest);
  const move = open.find(({ command }) => isLegal(view, command)) ?? open[0];
  if (move === undefined) return { kind: 'over', why: 'spent' };
  if (!isItsMoment(view, move)) {
    const isOpen = view.stage === 'exchange' || view.stage === 'night';
    const canWait = isOpen && isLater(view, move) && !owesAnswer(view, seat);
    return canWait ? { kind: 'wait' } : { kind: 'over', why: 'other-course' };
  }
  const command = withIds(view, move);
  if (command === null) {
    const canCome =
      view.stage === 'exchange' && !owesAnswer(view, seat) && othersMayAct(view, seat);
    return canCome ? { kind: 'wait' } : { kind: 'over', why: 'no-such-paper' };
  }
  const isEarly =
    move.after === true && othersMayAct(view, seat) && !othersActed(view, log.entries, seat);
  if (isEarly) return { kind: 'wait' };
  return isLegal(view, command) ? { kind: 'repeat', command } : { kind: 'over', why: 'refused' };
}

function isLegal(view: View, command: Command): boolean {
  return refusalFor(view, command) === null;
}

/** A plan may be filed at any time; all else belongs to its round and stage. */
function isItsMoment({ round, stage }: View, move: RecordedMove): boolean {
  return move.command.kind === 'filePlan' || (move.round === round && move.stage === stage);
}

/** Whether a move comes after the present exchange or night; an event may interrupt the one. */
function isLater({ round, stage }: View, move: RecordedMove): boolean {
  if (move.round !== round) return move.round > round;
  return stage === 'exchange' && move.stage !== 'statement' && move.stage !== 'positions';
}

/** The command with the ids that its paper has here; null where it does not stand. */
function withIds(view: View, { command, about }: RecordedMove): Command | null {
  if (about === undefined) return command;
  const id = idOf(view, about);
  if (id === undefined) return null;
  if ('offer' in command) return { ...command, offer: id };
  return 'question' in command ? { ...command, question: id } : command;
}

function idOf({ offers, questions, own }: View, about: AnsweredPaper): string | undefined {
  if (about.kind === 'question')
    return questions.find(
      ({ by, of, norm, answered }) =>
        by === about.by && norm === about.norm && of === own?.id && !answered,
    )?.id;
  return offers.find(
    ({ status, by, clauses, harvest }) =>
      status === 'standing' && isSamePaper({ kind: 'offer', by, clauses, harvest }, about),
  )?.id;
}

function owesAnswer({ offers, questions, walks, round }: View, seat: DelegationId): boolean {
  return (
    walks.some(({ of, answer }) => of === seat && answer === 'pending') ||
    offers.some((offer) => awaitsAnswerFrom(offer, seat)) ||
    questions.some((each) => each.of === seat && !each.answered && each.round === round)
  );
}

/** Whether anybody else may still act in this exchange. */
function othersMayAct({ sides, offers }: View, seat: DelegationId): boolean {
  return Object.values(sides).some(
    ({ id, adjourned, interventions }) =>
      id !== seat &&
      ((!adjourned && interventions > 0) || offers.some((offer) => awaitsAnswerFrom(offer, id))),
  );
}
