import type { Decision } from '../../agents/decision.ts';
import type { CutId, View } from '../../engine/index.ts';

/** A question to an agent, small enough to be sent to a thread: the thread makes the setting itself. */
export interface AgentQuestion {
  readonly scenario: string;
  readonly cut: CutId;
  readonly seat: string;
  readonly agent: string;
  readonly seed: number;
  readonly view: Omit<View, 'setting'>;
}

export type ToAgentThread = AgentQuestion & { readonly id: number };

export type FromAgentThread =
  | { readonly id: number; readonly decision: Decision }
  | { readonly id: number; readonly what: string };
