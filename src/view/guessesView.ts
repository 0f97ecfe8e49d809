import {
  type CableId,
  cableOf,
  type DelegationId,
  delegationOf,
  entry,
  type Happening,
  type MicroPoints,
  type NormId,
  type VerdictView as Verdict,
  type WordingId,
} from '../engine/index.ts';
import { predictionsScored } from './debrief/predictionsScored.ts';
import type { Frame } from './Frame.ts';
import { listedApart } from './joined.ts';
import { cableName, clauseWords, delegationInText } from './names.ts';
import { ownSide } from './seat.ts';
import { signedPoints } from './signed.ts';

/** What one thought of another side's cable, beside what it was. */
export interface GuessStory {
  /** What one thought first, what at the end, and what it was. */
  readonly line: string;
  /** Which of their moves spoke for it; null where one made no guess. */
  readonly moves: string | null;
  /** How many of their sealed choices one foretold; null where one tried none. */
  readonly foretold: string | null;
}

/** The story of one's guesses about a delegation, told when its cable is open. */
export function guessStory(frame: Frame, verdict: Verdict, of: DelegationId): GuessStory {
  const { t } = frame;
  const { cable } = entry(verdict.sides, of);
  const guesses = guessesAbout(frame, of);
  const [first] = guesses;
  const last = guesses.at(-1);
  const truth = cableName(frame, of, cable);
  if (first === undefined || last === undefined)
    return {
      line: t('guess.none', { delegation: delegationInText(frame, of), cable: truth }),
      moves: null,
      foretold: foretoldOf(frame, of),
    };
  const right = last.cable === cable ? 'yes' : 'no';
  return {
    line: t('guess.story', {
      how: last.cable === first.cable ? 'once' : 'changed',
      round: first.round + 1,
      first: cableName(frame, of, first.cable),
      last: cableName(frame, of, last.cable),
      right,
      cable: truth,
    }),
    moves: movesFor(frame, of, { truth: cable, guess: last.cable }),
    foretold: foretoldOf(frame, of),
  };
}

type Guessed = Extract<Happening, { readonly kind: 'cableGuessed' }>;

function guessesAbout(frame: Frame, of: DelegationId): readonly Guessed[] {
  const own = ownSide(frame).id;
  return frame.view.record.filter(
    (happening): happening is Guessed =>
      happening.kind === 'cableGuessed' && happening.by === own && happening.of === of,
  );
}

interface Move {
  readonly norm: NormId;
  readonly wording: WordingId;
  readonly round: number;
  readonly rival: CableId;
  readonly value: MicroPoints;
  readonly rivalValue: MicroPoints;
}

const movesMost = 2;
/** Less than this tells no two cables apart. */
const leastDifference: MicroPoints = 3_000_000;

/**
 * The moves that spoke loudest for the true cable: worth more to it than to the one that was guessed,
 * or, where the guess was right, than to any other.
 */
function movesFor(
  frame: Frame,
  of: DelegationId,
  { truth, guess }: { readonly truth: CableId; readonly guess: CableId },
): string {
  const { view, t } = frame;
  const all = delegationOf(view.setting, of).cables.map(({ id }) => id);
  const rivals = guess === truth ? all.filter((id) => id !== truth) : [guess];
  const worth = (cable: CableId, norm: NormId, wording: WordingId) =>
    cableOf(view.setting, of, cable).values[norm]?.[wording] ?? 0;
  const loudest = new Map<NormId, Move>();
  for (const { norm, wording, round } of standsOf(frame, of)) {
    const [rival = truth] = rivals.toSorted(
      (a, b) => worth(b, norm, wording) - worth(a, norm, wording),
    );
    const [value, rivalValue] = [worth(truth, norm, wording), worth(rival, norm, wording)];
    const known = loudest.get(norm);
    const difference = value - rivalValue;
    if (difference < leastDifference) continue;
    if (known !== undefined && known.value - known.rivalValue >= difference) continue;
    loudest.set(norm, { norm, wording, round, rival, value, rivalValue });
  }
  const moves = [...loudest.values()]
    .toSorted((a, b) => b.value - b.rivalValue - (a.value - a.rivalValue))
    .slice(0, movesMost);
  if (moves.length === 0) return t('guess.quiet');
  return t('guess.spoke', {
    right: guess === truth ? 'yes' : 'no',
    moves: listedApart(
      frame,
      moves.map((move) => moveWords(frame, of, truth, move)),
    ),
  });
}

function moveWords(frame: Frame, of: DelegationId, truth: CableId, move: Move): string {
  return frame.t('guess.move', {
    clause: clauseWords(frame, move.norm, move.wording),
    round: move.round + 1,
    value: signedPoints(frame, move.value),
    cable: cableName(frame, of, truth),
    rivalValue: signedPoints(frame, move.rivalValue),
    rival: cableName(frame, of, move.rival),
  });
}

/** Every wording that a delegation stood for in public or tabled, in order. */
function standsOf(
  { view }: Frame,
  of: DelegationId,
): readonly { readonly norm: NormId; readonly wording: WordingId; readonly round: number }[] {
  return view.record.flatMap((happening) => {
    const clauses =
      happening.kind === 'positionsRevealed'
        ? (happening.positions[of] ?? {})
        : happening.kind === 'offerTabled' && happening.by === of
          ? happening.clauses
          : {};
    return Object.entries(clauses).map(([norm, wording]) => {
      return { norm, wording, round: happening.round };
    });
  });
}

function foretoldOf(frame: Frame, of: DelegationId): string | null {
  const tries = predictionsScored(frame.view, of);
  if (tries.length === 0) return null;
  const right = tries.filter((each) => each.right);
  return frame.t('guess.foretold', { right: right.length, all: tries.length });
}
