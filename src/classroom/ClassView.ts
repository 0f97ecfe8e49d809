import type { DelegationId } from '../engine/index.ts';
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
  readonly present: number;
  readonly expected: number;
  readonly revealed: number;
}

/** A class as one audience may know it, by allow-list: the only cut of a class's secrets. */
export type ClassView =
  | (CommonClassView & { readonly audience: 'host' | 'coHost' } & HostView)
  | (CommonClassView & { readonly audience: 'member' } & MemberView)
  | (CommonClassView & { readonly audience: 'projector' } & ProjectorView);

export interface HostView {
  readonly members: readonly Member[];
  readonly tables: readonly ClassTable[];
  readonly earlierTables: readonly ClassTable[];
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
  readonly round: number | null;
  readonly leftMs: number | null;
  /** Tables at which a norm is clean or closed, by norm. */
  readonly clean: Readonly<Record<string, number>>;
}
