import { commandKey } from './commandKey.ts';
import type { AnswerKind, OtherAnswer } from './otherAnswer.ts';
import type { OwnDecision } from './ownDecisions.ts';

/** One fork that could be played on. */
export interface Trial {
  readonly decision: OwnDecision;
  readonly answer: OtherAnswer;
}

/** The order of kinds: those first that most often decide. */
const KINDS: readonly AnswerKind[] = [
  'signature',
  'own-best',
  'even',
  'others-best',
  'acceptance',
  'positions',
  'reaction',
  'rejection',
  'tone',
  'night',
];

/**
 * Trials in the order in which they are worth a continuation: of each kind the one that promises most,
 * then the second of each, and so on; the same command once more in the same round comes last.
 */
export function forkQueue(trials: readonly Trial[]): readonly Trial[] {
  const ranks = KINDS.map((kind) =>
    trials
      .filter(({ answer }) => answer.kind === kind)
      .toSorted((a, b) => b.answer.promise - a.answer.promise),
  );
  const longest = Math.max(...ranks.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, rank) =>
    ranks.flatMap((ranked) => ranked[rank] ?? []),
  ).flat();
  const seen = new Set<string>();
  const repeated = new Set<Trial>();
  for (const trial of inTurn) {
    const key = `${trial.decision.view.round}/${commandKey(trial.answer.command)}`;
    if (seen.has(key)) repeated.add(trial);
    seen.add(key);
  }
  return [...inTurn.filter((trial) => !repeated.has(trial)), ...repeated];
}
