import type { ClassGame } from './ClassGame.ts';
import type { ClassPlan } from './ClassPlan.ts';
import type { ClassCommand } from './classCommand.ts';
import type { MemberId } from './classIds.ts';

/** What a class is known by before anybody comes in. */
export interface ClassHeader {
  readonly format: 1;
  readonly id: string;
  /** A whole number from 0 to 2^32 - 1: every draw of the class comes from it. */
  readonly seed: number;
  readonly plan: ClassPlan;
  readonly game: ClassGame;
}

/** Who speaks. The server speaks for the clock, the door and the connections. */
export type Actor =
  | { readonly kind: 'host' }
  | { readonly kind: 'coHost' }
  | { readonly kind: 'member'; readonly member: MemberId }
  | { readonly kind: 'server' };

/** One accepted command of a class. `atMs` is the class's time: milliseconds since it was opened. */
export interface ClassEntry {
  readonly id: number;
  readonly by: Actor;
  readonly command: ClassCommand;
  readonly atMs: number;
}
