import type { DelegationId, NormId } from '../engine/index.ts';
import type { ClassPlan } from './ClassPlan.ts';
import type { ClassMessage, ClassTable, Member } from './ClassState.ts';
import type { ChairRole } from './chairs.ts';
import type { MemberId, TableId } from './classIds.ts';
import type { ClassStage } from './classProcedure.ts';
import type { Inject } from './inject.ts';
import type { TableTile } from './TableTile.ts';

/** What everybody in a class may know. */
export interface CommonClassView {
  readonly code: string;
  readonly plan: ClassPlan;
  readonly stage: ClassStage;
  readonly sitting: number;
  readonly locked: boolean;
  readonly paused: boolean;
  /** Milliseconds that the corridor minutes still last; null outside of them. */
  readonly corridorLeftMs: number | null;
  /** Of those who have come in and were not put out, and how many are there now. */
  readonly expected: number;
  readonly present: number;
  readonly revealed: number;
}

/** A class as one audience may know it, by allow-list: the only cut of a class's secrets. */
export type ClassView =
  | (CommonClassView & { readonly audience: 'host' | 'coHost' } & HostView)
  | (CommonClassView & { readonly audience: 'member' } & MemberView)
  | (CommonClassView & { readonly audience: 'projector' } & ProjectorView);

/** A table and who sits at it; its seed, from which the whole game could be dealt, is in no view. */
export type SeatedTable = Omit<ClassTable, 'seed'>;

export interface HostView {
  /** Class time at which this was so; injects, messages and presence are told by it. */
  readonly atMs: number;
  readonly members: readonly Member[];
  readonly tables: readonly SeatedTable[];
  readonly earlierTables: readonly SeatedTable[];
  readonly tiles: readonly TableTile[];
  readonly injects: readonly Inject[];
  readonly messages: readonly ClassMessage[];
  readonly namesShown: boolean;
  /** A fault of the store or of an agent that the instructor should know of. */
  readonly alarms: readonly { readonly code: string; readonly atMs: number }[];
}

export interface MemberView {
  readonly member: MemberId;
  readonly name: string;
  readonly hand: 'down' | 'up';
  /** Where one sits now; null in the lobby or before one is placed. */
  readonly seat: {
    readonly table: TableId;
    readonly number: number;
    readonly delegation: DelegationId | null;
    /** The verbs that one has: one's own role, and those of chairs that stand empty. */
    readonly roles: readonly ChairRole[];
    /** Names and roles of one's own delegation. */
    readonly colleagues: readonly {
      readonly name: string;
      readonly role: ChairRole;
      readonly present: boolean;
    }[];
  } | null;
  readonly messages: readonly ClassMessage[];
}

export interface ProjectorView {
  readonly tables: number;
  readonly ended: number;
  /** Of the table that is least far, and the longest time that one still has in that round. */
  readonly round: number | null;
  readonly leftMs: number | null;
  /** Tables at which a norm is clean or closed, by norm. */
  readonly clean: Readonly<Record<NormId, number>>;
  /** Who sat where, earlier games first; null unless the host shows names. */
  readonly names:
    | readonly {
        readonly sitting: number;
        readonly number: number;
        readonly people: Readonly<Record<DelegationId, readonly string[]>>;
      }[]
    | null;
}
