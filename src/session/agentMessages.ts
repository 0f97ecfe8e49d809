import type { Decision } from '../agents/decision.ts';
import { type CutId, type Scenario, type Setting, settingOf, type View } from '../engine/index.ts';
import type { Mind } from './Mind.ts';
import { decisionOn, type Thought } from './Thinker.ts';

/** To the worker. A scenario's structure goes once; views are sent without it. */
export type ToAgents =
  | {
      readonly kind: 'setting';
      readonly number: number;
      readonly scenario: Scenario;
      readonly cut: CutId;
    }
  | {
      readonly kind: 'think';
      readonly id: number;
      readonly setting: number;
      readonly thought: Omit<Thought, 'view'>;
      readonly view: Omit<View, 'setting'>;
    };

/** From the worker, by the id of the question. */
export type FromAgents =
  | { readonly kind: 'decided'; readonly id: number; readonly decision: Decision }
  | { readonly kind: 'failed'; readonly id: number; readonly what: string };

/** The worker's side: what it answers to each message, if anything. */
export function agentAnswers(
  minds: Readonly<Record<string, Mind>>,
): (message: ToAgents) => FromAgents | null {
  let known: { readonly number: number; readonly setting: Setting } | null = null;
  return (message) => {
    if (message.kind === 'setting') {
      known = { number: message.number, setting: settingOf(message.scenario, message.cut) };
      return null;
    }
    const { id, thought, view } = message;
    if (known?.number !== message.setting)
      return { kind: 'failed', id, what: 'this scenario was never sent' };
    try {
      const { setting } = known;
      const decision = decisionOn({ ...thought, view: { ...view, setting } }, minds);
      return { kind: 'decided', id, decision };
    } catch (error) {
      return { kind: 'failed', id, what: String(error) };
    }
  };
}
