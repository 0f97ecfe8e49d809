import { type Repetition, repetitionOf } from '../../analysis/mirror/repetitionOf.ts';
import { type DelegationId, entry, type RecordedMove } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { happeningSentence } from '../happeningSentence.ts';
import { delegationInText, rungsWords } from '../names.ts';
import { ownSide } from '../seat.ts';
import type { DebriefInput } from './DebriefInput.ts';
import { type Priorities, pairsRight, prioritiesOf } from './priorities.ts';
import {
  type Answers,
  guessedPriorities,
  type PriorityGuess,
  priorityGuess,
} from './priorityGuess.ts';

/** The game from the other chair against oneself: what it is, or what came of it. */
export interface MirrorView {
  readonly heading: string;
  readonly note: string;
  readonly guess: PriorityGuess;
  /** The chair that can be taken; null where this game is one against oneself. */
  readonly start: { readonly to: DelegationId; readonly label: string } | null;
  /** How far one's own moves were repeated, and from where an agent went on; null where nothing was recorded. */
  readonly repeated: { readonly line: string; readonly mark: string | null } | null;
  /** Null until it can be told. */
  readonly gain: MirrorGain | null;
}

/** How well somebody put in order what matters to another, before and after sitting there. */
export interface MirrorGain {
  readonly number: string;
  readonly words: string;
}

/**
 * The mirror seat towards another delegation. `answers` were given after this game, `earlier` after the
 * one that was recorded, where there is such a game.
 */
export function mirrorView(
  input: Pick<DebriefInput, 'frame' | 'log' | 'own'>,
  of: DelegationId,
  answers: Answers,
  earlier: Answers,
): MirrorView {
  const { frame, log, own } = input;
  const { t } = frame;
  const repetition = repetitionOf(log, of);
  const heading = t('debrief.mirror.heading');
  if (repetition === null)
    return {
      heading,
      note: t('debrief.mirror.note', { name: delegationInText(frame, of) }),
      guess: priorityGuess(frame, of, 'before'),
      start: { to: of, label: t('debrief.mirror.start', { name: delegationInText(frame, of) }) },
      repeated: null,
      gain: firstOrder(frame, of, answers),
    };
  return {
    heading,
    note: t('debrief.mirror.played', { name: delegationInText(frame, own) }),
    guess: priorityGuess(frame, own, 'after'),
    start: null,
    repeated: repeated(frame, repetition),
    gain: gainOf(frame, repetition, { before: earlier, after: answers }),
  };
}

/** The game whose answers a mirrored one is compared with; null where this is none. */
export function recordedGame(log: DebriefInput['log'], of: DelegationId): string | null {
  return repetitionOf(log, of)?.recording.game ?? null;
}

function repeated(frame: Frame, { recording, rest, left }: Repetition): MirrorView['repeated'] {
  const { t, view } = frame;
  const count = recording.moves.length;
  const line = t('debrief.mirror.repeated', { made: count - rest.length, count });
  if (left === null) return { line, mark: null };
  // An entry leads to the step after its place.
  const done = view.record.find(({ step }) => step === left.id + 1);
  const [next] = rest;
  return {
    line,
    mark: t('debrief.mirror.mark', {
      round: (done?.round ?? 0) + 1,
      entry: left.id + 1,
      kept: next === undefined ? 'none' : 'some',
      move: next === undefined ? '' : moveWords(frame, next),
      instead: done === undefined ? '' : (happeningSentence(frame, done) ?? ''),
    }),
  };
}

/** A recorded move in a few words. */
function moveWords(frame: Frame, { command, about }: RecordedMove): string {
  const clauses =
    about?.kind === 'offer' ? about.clauses : command.kind === 'tableOffer' ? command.clauses : {};
  return frame.t('debrief.mirror.move', {
    kind: command.kind,
    clauses: rungsWords(frame, clauses),
    norm: about?.kind === 'question' ? about.norm : 'norm' in command ? command.norm : '',
  });
}

function truthOf({ view }: Frame, of: DelegationId): Priorities {
  const { cable } = entry(view.verdict?.sides ?? {}, of);
  return prioritiesOf(view.setting, of, cable);
}

/** What the guess before is worth, once every norm was judged. */
function firstOrder(frame: Frame, of: DelegationId, answers: Answers): MirrorGain | null {
  const said = guessedPriorities(frame, of, answers);
  if (said.size < frame.view.setting.cut.norms.length) return null;
  const { right, pairs } = pairsRight(said, truthOf(frame, of));
  return {
    number: percent(frame, right, pairs),
    words: frame.t('debrief.mirror.before', { right: frame.formats.number(right), pairs }),
  };
}

function gainOf(
  frame: Frame,
  { recording }: Repetition,
  { before, after }: { readonly before: Answers; readonly after: Answers },
): MirrorGain | null {
  const { view, t, formats } = frame;
  const { id } = ownSide(frame);
  const now = guessedPriorities(frame, id, after);
  if (now.size < view.setting.cut.norms.length) return null;
  const truth = truthOf(frame, id);
  const told = guessedPriorities(frame, id, before);
  const guess = recording.guesses[id];
  const how = told.size > 0 ? 'told' : guess === undefined ? 'none' : 'cable';
  const then = how === 'cable' ? prioritiesOf(view.setting, id, guess ?? '') : told;
  const last = pairsRight(now, truth);
  if (how === 'none')
    return {
      number: percent(frame, last.right, last.pairs),
      words: t('debrief.mirror.afterAlone', {
        right: formats.number(last.right),
        pairs: last.pairs,
      }),
    };
  const first = pairsRight(then, truth);
  const share = ({ right, pairs }: typeof first) => Math.round((100 * right) / Math.max(1, pairs));
  const change = share(last) - share(first);
  return {
    number: formats.signed(change),
    words: t('debrief.mirror.gain', {
      how,
      first: percent(frame, first.right, first.pairs),
      last: percent(frame, last.right, last.pairs),
      pairs: last.pairs,
      change: change === 0 ? 'same' : change > 0 ? 'up' : 'down',
    }),
  };
}

function percent({ t, formats }: Frame, right: number, pairs: number): string {
  return t('debrief.percent', {
    value: formats.number(Math.round((100 * right) / Math.max(1, pairs))),
  });
}
