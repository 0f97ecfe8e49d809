import type { DelegationId, EventId } from '../engine/index.ts';
import type { ChairRole } from './chairs.ts';
import type { MemberId, TableId } from './classIds.ts';
import type { ClassHeader } from './classLog.ts';
import type { ClassProcedure } from './classProcedure.ts';
import type { Inject } from './inject.ts';

/** Everything that is true of a class at one moment, but for its games: a fold over the class's log. */
export interface ClassState {
  readonly header: ClassHeader;
  readonly step: number;
  readonly procedure: ClassProcedure;
  /** The game that is played or was last played, counted from 0. */
  readonly sitting: number;
  readonly locked: boolean;
  /** In the order in which they came. */
  readonly members: readonly Member[];
  /** Of the present sitting, by number. */
  readonly tables: readonly ClassTable[];
  /** Of earlier sittings. */
  readonly earlierTables: readonly ClassTable[];
  readonly paused: boolean;
  /** Class time at which the corridor minutes end; null outside of them. */
  readonly corridorUntilMs: number | null;
  readonly injects: readonly Inject[];
  readonly messages: readonly ClassMessage[];
  readonly namesShown: boolean;
  /** How much of the class debrief is on the projector; 0 is nothing. */
  readonly revealed: number;
}

/** A student, known by a made-up name and nothing else. */
export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly present: boolean;
  /** Class time since which the presence is what it is. */
  readonly sinceMs: number;
  readonly removed: boolean;
  readonly hand: 'down' | 'up';
}

/** One game of the class and who sits at it. */
export interface ClassTable {
  readonly id: TableId;
  readonly number: number;
  readonly sitting: number;
  readonly seed: number;
  readonly chairs: readonly Chair[];
  /** Members who look on and may see what the public sees. */
  readonly observers: readonly MemberId[];
  readonly paused: boolean;
  readonly ended: boolean;
}

/** One chair of a delegation. Nobody in it, or somebody absent, leaves its verbs to the chair before it. */
export interface Chair {
  readonly delegation: DelegationId;
  readonly role: ChairRole;
  readonly member: MemberId | null;
  /** Whether an agent has taken over from its absent member. */
  readonly replaced: boolean;
  /** What the agent last did for its member, in steps of the table; `toStep` is null while it plays. */
  readonly playedFor: { readonly fromStep: number; readonly toStep: number | null } | null;
}

/** Words from the instructor, or a note in the corridor. Without any words it is a nudge. */
export interface ClassMessage {
  readonly id: number;
  readonly atMs: number;
  readonly from: 'host' | MemberId;
  readonly to:
    | { readonly kind: 'class' }
    | { readonly kind: 'host' }
    | { readonly kind: 'table'; readonly table: TableId }
    | { readonly kind: 'delegation'; readonly table: TableId; readonly delegation: DelegationId }
    | { readonly kind: 'member'; readonly member: MemberId };
  readonly text: string;
  /** An event that the message belongs to. */
  readonly event?: EventId;
}
