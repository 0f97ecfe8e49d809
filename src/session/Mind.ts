import {
  type Because,
  type Command,
  type DelegationId,
  type Draw,
  keyedDraw,
  type View,
} from '../engine/index.ts';

/** What an agent makes of a view: an act, or leaving the word to others; with its reasons as codes. */
export type Decision =
  | { readonly kind: 'act'; readonly command: Command; readonly because: Because }
  | { readonly kind: 'pass'; readonly because: Because };

/** An agent. It has no memory: what it does is a function of the view and of its own draws. */
export type Mind = (view: View, random: Draw) => Decision;

/** The draws of one agent, apart from the table's and from any other agent's. */
export function agentDraw(seed: number, seat: DelegationId): Draw {
  const draw = keyedDraw(seed);
  return (key, bound) => draw(`agents/${seat}/${key}`, bound);
}
