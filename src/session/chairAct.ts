import { type ChairRole, chairMay } from '../classroom/index.ts';
import { type Command, defaultCommand, refusalFor, type View } from '../engine/index.ts';
import { agentDraw, type Mind } from './Mind.ts';

/** One chair of a delegation, as an agent plays it. */
export interface AgentChair {
  readonly view: View;
  /** The verbs that the chair has. */
  readonly roles: readonly ChairRole[];
  readonly mind: Mind;
  readonly seed: number;
}

/**
 * What an agent does in a chair now, within the chair's verbs; where it passes, it leaves the exchange or
 * does the default. Null where nothing is asked of its delegation, or the act is another chair's.
 */
export function chairAct({ view, roles, mind, seed }: AgentChair): Command | null {
  const { own } = view;
  if (own === null || view.paused || view.stage === 'verdict' || !owesSomething(view)) return null;
  const decision = mind(view, agentDraw(seed, own.id));
  const wished = decision.kind === 'act' ? decision.command : defaultOrLeave(view);
  return wished !== null && chairMay(roles, wished) ? wished : null;
}

function owesSomething(view: View): boolean {
  const side = view.sides[view.own?.id ?? ''];
  return side?.ready === false || (view.stage === 'exchange' && side?.adjourned === false);
}

function defaultOrLeave(view: View): Command | null {
  if (view.stage !== 'exchange') return defaultCommand(view);
  const leave: Command = { kind: 'adjourn' };
  return refusalFor(view, leave) === null ? leave : defaultCommand(view);
}
