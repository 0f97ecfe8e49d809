import type { Decision } from '../agents/decision.ts';
import { type DelegationId, type Draw, keyedDraw, type View } from '../engine/index.ts';

/** An agent. It has no memory: what it does is a function of the view and of its own draws. */
export type Mind = (view: View, random: Draw) => Decision;

/** The draws of one agent, apart from the table's and from any other agent's. */
export function agentDraw(seed: number, seat: DelegationId): Draw {
  const draw = keyedDraw(seed);
  return (key, bound) => draw(`agents/${seat}/${key}`, bound);
}
