import type { Command, EventId, MicroPoints, Stage, Tenths } from '../engine/index.ts';
import { commandKey } from './commandKey.ts';
import type { ForkDifference } from './forkDifference.ts';
import type { AnswerKind } from './otherAnswer.ts';

/** A decision at which another answer would have led to a better result. */
export interface TurningPoint {
  /** The index of the decision's entry in the log; the fork begins before it. */
  readonly entry: number;
  readonly round: number;
  /** How the table stood when the decision was made. */
  readonly situation: Situation;
  readonly kind: AnswerKind;
  readonly played: Command;
  readonly better: Command;
  /** Text value over the line at the verdict. */
  readonly results: {
    readonly played: MicroPoints;
    /** With the same command, and from there on the agents of the fork. */
    readonly baseline: MicroPoints;
    readonly better: MicroPoints;
  };
  /** The end to which the better answer led, against that of the baseline. */
  readonly difference: ForkDifference;
  /** Whether an offer that was tabled or accepted instead took effect. */
  readonly taken: boolean;
  /** What the decision alone was worth: above the result that was played and above the baseline. */
  readonly improvement: MicroPoints;
}

/** How the table stood for the delegation before one of its decisions. */
export interface Situation {
  readonly stage: Stage;
  /** The incident that was open. */
  readonly event: EventId | null;
  readonly trust: Tenths;
  readonly tension: Tenths;
  /** The draft's value to it, and its line. */
  readonly text: MicroPoints;
  readonly line: MicroPoints;
}

export const POINTS_MOST = 5;
const POINTS_WISHED = 3;

/** A smaller improvement is shown only where there are too few others. */
const WORTH_SHOWING: MicroPoints = 1_000_000;

/**
 * The decisions that moved the result most, best first: each entry once, with its best answer, three to
 * five where there are as many; the same answer in the same round only once.
 */
export function turningPoints(found: readonly TurningPoint[]): readonly TurningPoint[] {
  const entries = new Set<number>();
  const answers = new Set<string>();
  const ranked = found
    .filter(({ improvement }) => improvement > 0)
    .toSorted((a, b) => b.improvement - a.improvement || a.entry - b.entry)
    .filter(({ entry, round, better }) => {
      const answer = `${round}/${commandKey(better)}`;
      if (entries.has(entry) || answers.has(answer)) return false;
      entries.add(entry);
      answers.add(answer);
      return true;
    });
  const large = ranked.filter(({ improvement }) => improvement >= WORTH_SHOWING);
  return ranked.slice(0, Math.min(POINTS_MOST, Math.max(POINTS_WISHED, large.length)));
}
