import type { Decision } from '../agents/decision.ts';
import { type RecordedTurn, recordedTurn } from '../analysis/mirror/recordedTurn.ts';
import { repetitionOf } from '../analysis/mirror/repetitionOf.ts';
import type { Log } from '../engine/index.ts';
import type { Thinker, Thought } from './Thinker.ts';

/**
 * A thinker for a table at which a chair repeats what was recorded in it; when that is over, and in
 * every other chair, the agents think. `log` gives the table's log as it stands.
 */
export function repeatingThinker(thinker: Thinker, log: () => Log): Thinker {
  return {
    agents: thinker.agents,
    async think(thought) {
      const now = log();
      const before = repetitionOf(now, thought.seat);
      if (before === null || before.left !== null) return thinker.think(thought);
      const turn = recordedTurn(thought.view, now, thought.seat);
      return turn.kind === 'over'
        ? handedOver(await thinker.think(thought), turn)
        : decisionOn(turn, thought);
    },
    close: () => thinker.close(),
  };
}

function decisionOn(
  turn: Exclude<RecordedTurn, { readonly kind: 'over' }>,
  { view }: Thought,
): Decision {
  if (turn.kind === 'wait') return { kind: 'pass', because: { act: 'pass', reason: 'recorded' } };
  const { command } = turn;
  return { kind: 'act', command, because: { act: 'repeat', round: view.round } };
}

/** An agent's decision, marked as the one with which it takes over. */
function handedOver(
  decision: Decision,
  { why }: Extract<RecordedTurn, { readonly kind: 'over' }>,
): Decision {
  return { ...decision, because: { ...decision.because, recordingEnds: why } };
}
