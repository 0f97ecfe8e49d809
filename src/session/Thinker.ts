import type { Decision } from '../agents/decision.ts';
import type { DelegationId, View } from '../engine/index.ts';
import { agentDraw, type Mind } from './Mind.ts';

/** One question to an agent: the view from its seat, and what its draws come from. */
export interface Thought {
  readonly seat: DelegationId;
  readonly level: string;
  readonly view: View;
  readonly seed: number;
}

/** Where agents think: in a worker of their own, or here. */
export interface Thinker {
  /** The levels that it can think at. */
  readonly levels: readonly string[];
  think(thought: Thought): Promise<Decision>;
  close(): void;
}

/** Agents that think in this very thread, by level. */
export function thinkHere(minds: Readonly<Record<string, Mind>>): Thinker {
  return {
    levels: Object.keys(minds),
    async think(thought) {
      return decisionOn(thought, minds);
    },
    close() {},
  };
}

/** What the mind of the asked level decides. */
export function decisionOn(
  { seat, level, view, seed }: Thought,
  minds: Readonly<Record<string, Mind>>,
): Decision {
  const mind = minds[level];
  if (mind === undefined) throw new Error(`no agent has the level ${level}`);
  return mind(view, agentDraw(seed, seat));
}
