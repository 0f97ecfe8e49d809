import type { DelegationId, EventId } from '../engine/index.ts';
import type { ChairRole } from './chairs.ts';
import type { MemberId, TableId } from './classIds.ts';
import type { InjectPlan } from './inject.ts';

export type PairingWay = 'by-lot' | 'as-last-time' | 'rotate';

/** All tables of the sitting, or one. */
export type Tables = { readonly kind: 'all' } | { readonly kind: 'table'; readonly table: TableId };

/** Everything that can be done to a class, by whoever may. Imperative, plain data. */
export type ClassCommand =
  // The server, for the door and the connections.
  | { readonly kind: 'admitMember'; readonly member: MemberId }
  | {
      readonly kind: 'notePresence';
      readonly member: MemberId;
      readonly present: boolean;
      /** The step of the member's table, where an agent played for it. */
      readonly step?: number;
    }
  | { readonly kind: 'endTable'; readonly table: TableId }
  | {
      readonly kind: 'noteInject';
      readonly inject: number;
      readonly table: TableId;
      /** When the plan was made whose moment has come: one that was changed meanwhile waits for its own. */
      readonly plannedMs?: number;
    }
  // The server when the time has come, and instructors before.
  | { readonly kind: 'endCorridor' }
  | {
      readonly kind: 'replaceAbsent';
      readonly table: TableId;
      readonly delegation: DelegationId;
      /** The step of the table at which the agent takes over: the server adds it, no page may send it. */
      readonly step?: number;
    }
  // Students.
  | { readonly kind: 'raiseHand' }
  | { readonly kind: 'lowerHand' }
  | { readonly kind: 'passNote'; readonly to: DelegationId; readonly text: string }
  // Instructors.
  | { readonly kind: 'lockDoor' }
  | { readonly kind: 'unlockDoor' }
  | { readonly kind: 'renameMember'; readonly member: MemberId }
  | { readonly kind: 'removeMember'; readonly member: MemberId }
  | { readonly kind: 'pairTables'; readonly way: PairingWay }
  | {
      readonly kind: 'seatMember';
      readonly member: MemberId;
      readonly table: TableId;
      /** Null seats an observer. */
      readonly chair: { readonly delegation: DelegationId; readonly role: ChairRole } | null;
    }
  | { readonly kind: 'seatLate'; readonly member: MemberId }
  | { readonly kind: 'startSitting' }
  | { readonly kind: 'pauseTables'; readonly tables: Tables }
  | { readonly kind: 'resumeTables'; readonly tables: Tables }
  | { readonly kind: 'addTime'; readonly tables: Tables; readonly ms: number }
  | { readonly kind: 'advanceTables'; readonly tables: Tables }
  | { readonly kind: 'nudge'; readonly table: TableId; readonly delegation: DelegationId }
  | { readonly kind: 'broadcast'; readonly text: string }
  | { readonly kind: 'answerHand'; readonly member: MemberId; readonly text: string }
  | {
      readonly kind: 'planInject';
      readonly plan: InjectPlan;
      /**
       * How strong each table is so far, for a split: the server adds it (`strengthOf`), no page may
       * send it. A table that is missing counts as 0.
       */
      readonly strengths?: Readonly<Record<TableId, number>>;
    }
  | {
      /** Another plan for one that has reached nobody yet; `strengths` as above. */
      readonly kind: 'changeInject';
      readonly inject: number;
      readonly plan: InjectPlan;
      readonly strengths?: Readonly<Record<TableId, number>>;
    }
  | { readonly kind: 'callBackInject'; readonly inject: number }
  | { readonly kind: 'startCorridor' }
  | { readonly kind: 'endSitting' }
  | { readonly kind: 'openDebrief' }
  | { readonly kind: 'reveal'; readonly step: number }
  | { readonly kind: 'showNames' }
  | { readonly kind: 'hideNames' }
  | { readonly kind: 'closeClass' };

export type ClassCommandKind = ClassCommand['kind'];

/** Why a command to a class is not accepted: a code, and the facts that its sentence needs. */
export interface ClassRefusal {
  readonly code:
    | 'not-for-you'
    | 'wrong-stage'
    | 'class-locked'
    | 'class-full'
    | 'class-closed'
    | 'no-such-member'
    | 'no-such-table'
    | 'no-such-chair'
    | 'chair-taken'
    | 'seated-already'
    | 'other-delegation'
    | 'not-seated'
    | 'nobody-here'
    | 'somebody-here'
    | 'played-already'
    | 'no-such-event'
    | 'no-such-inject'
    | 'inject-out-already'
    | 'wrong-target'
    | 'note-passed-already'
    | 'paused-already'
    | 'not-paused'
    | 'nothing-to-do'
    | 'text-too-long'
    | 'out-of-range';
  readonly member?: MemberId;
  readonly table?: TableId;
  readonly event?: EventId;
  readonly needed?: number;
}
