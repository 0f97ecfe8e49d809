import type { Because, Command } from '../engine/index.ts';
import type { Saying } from './saying.ts';

/** What an agent does when asked: a command, or nothing for now; and why, in codes and numbers. */
export type Decision =
  | { readonly kind: 'act'; readonly command: Command; readonly because: Because }
  | { readonly kind: 'pass'; readonly because: Because };

/** The facts of a reason beside what is said. */
export type Facts = Because;

export function act(command: Command, saying: Saying, facts: Facts): Decision {
  return { kind: 'act', command, because: { act: command.kind, saying, ...facts } };
}

/** A command that nobody would speak about. */
export function actSilently(command: Command, facts: Facts): Decision {
  return { kind: 'act', command, because: { act: command.kind, ...facts } };
}

export function pass(reason: string, facts: Facts = {}): Decision {
  return { kind: 'pass', because: { act: 'pass', reason, ...facts } };
}
