import type { Command } from '../engine/index.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** What an action id comes to: the desk changed, a command to submit, a panel, or nothing. */
export type ActionEffect =
  | { readonly kind: 'desk'; readonly desk: Desk }
  | { readonly kind: 'command'; readonly command: Command; readonly desk?: Desk }
  | { readonly kind: 'panel'; readonly panel: string; readonly entry?: string }
  | { readonly kind: 'nothing' };

/** Reads the parameters of one family of ids, the words after the first colon. */
export type ActionReader = (frame: Frame, desk: Desk, words: readonly string[]) => ActionEffect;

export const nothing: ActionEffect = { kind: 'nothing' };

export function toDesk(desk: Desk): ActionEffect {
  return { kind: 'desk', desk };
}

/** A command, and the desk as it is to be once the table has accepted it. */
export function toCommand(command: Command, desk?: Desk): ActionEffect {
  return desk === undefined ? { kind: 'command', command } : { kind: 'command', command, desk };
}
