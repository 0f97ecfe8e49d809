import type { Decision } from '../agents/decision.ts';
import type { DelegationId, View } from '../engine/index.ts';
import { agentDraw, type Mind } from './Mind.ts';

/** One question to an agent: the view from its seat, and what its draws come from. */
export interface Thought {
  readonly seat: DelegationId;
  /** Its name. */
  readonly agent: string;
  readonly view: View;
  readonly seed: number;
}

/** Where agents think: in a worker of their own, or here. */
export interface Thinker {
  /** The names of the agents that can think here. */
  readonly agents: readonly string[];
  think(thought: Thought): Promise<Decision>;
  close(): void;
}

/** Agents that think in this very thread, by name. */
export function thinkHere(minds: Readonly<Record<string, Mind>>): Thinker {
  return {
    agents: Object.keys(minds),
    async think(thought) {
      return decisionOn(thought, minds);
    },
    close() {},
  };
}

/** What the mind of the asked agent decides. */
export function decisionOn(
  { seat, agent, view, seed }: Thought,
  minds: Readonly<Record<string, Mind>>,
): Decision {
  const mind = minds[agent];
  if (mind === undefined) throw new Error(`no agent is called ${agent}`);
  return mind(view, agentDraw(seed, seat));
}
