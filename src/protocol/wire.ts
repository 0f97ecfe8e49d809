import type {
  ChairRole,
  ClassCommand,
  ClassRefusal,
  ClassView,
  TableId,
} from '../classroom/index.ts';
import type {
  Command,
  CutId,
  DelegationId,
  Happening,
  Log,
  Refusal,
  View,
} from '../engine/index.ts';

/** Larger messages are not read at all, in bytes. */
export const MESSAGE_BYTES_MOST = 4096;

/** What a connection says with its first message: its key, and nothing that names a seat. */
export interface Hello {
  readonly key: string;
  /** Pages of another one are asked to reload when their game is over. */
  readonly protocol: number;
}

export const PROTOCOL_VERSION = 1;

/** An act of whoever holds the connection; the server knows from the key who that is. */
export type Act =
  | {
      readonly at: 'class';
      /** Chosen by the sender, once for each act: the same act sent again is the same act. */
      readonly id: string;
      readonly command: ClassCommand;
    }
  | {
      readonly at: 'table';
      readonly id: string;
      readonly table: TableId;
      readonly command: Command;
    };

/** What became of an act. It is on the disk before `ok` is said. */
export type ActAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: WireRefusal };

/** Why an act was not accepted: a rule of the game, of the class, of the chair, or of the door. */
export type WireRefusal =
  | { readonly by: 'table'; readonly refusal: Refusal }
  | { readonly by: 'class'; readonly refusal: ClassRefusal }
  | { readonly by: 'chair'; readonly role: ChairRole }
  | {
      readonly by: 'door';
      readonly code:
        | 'malformed'
        | 'too-fast'
        | 'not-your-table'
        | 'not-kept'
        | 'other-protocol'
        | 'wrong-key';
    };

/** How a table's time stands: of the present stage, null where no clock runs for it. */
export interface TableClock {
  readonly leftMs: number | null;
  readonly stands: boolean;
}

/** A table as one connection may know it. The setting is made from the scenario, which both have. */
export interface TableNews {
  readonly table: TableId;
  readonly number: number;
  readonly cut: CutId;
  /** The chair from which it is seen; an observer has no delegation. */
  readonly delegation: DelegationId | null;
  readonly roles: readonly ChairRole[];
  readonly view: Omit<View, 'setting' | 'record'>;
  /** The record from this place on; what came before was told already. */
  readonly recordFrom: number;
  readonly record: readonly Happening[];
  readonly clock: TableClock;
  /** What an agent did for oneself, in steps of the record; `toStep` is null while it plays. */
  readonly playedFor: { readonly fromStep: number; readonly toStep: number | null } | null;
}

/** A finished table at which one has sat, and from where; who only looked on has no delegation. */
export interface LogNews {
  readonly table: TableId;
  /** Counted from 0. */
  readonly sitting: number;
  readonly number: number;
  readonly delegation: DelegationId | null;
  readonly roles: readonly ChairRole[];
  readonly log: Log;
}

/** Server to page, by the name of the event. */
export interface NewsFromServer {
  readonly welcome: (news: { readonly nextKey: string | null; readonly protocol: number }) => void;
  readonly class: (view: ClassView) => void;
  readonly table: (news: TableNews) => void;
  /** Once for each of one's tables, when the class debrief is open. */
  readonly log: (news: LogNews) => void;
  /** The connection is closed for good. */
  readonly dismissed: (why: { readonly code: DismissalCode }) => void;
}

export type DismissalCode =
  | 'removed'
  | 'class-closed'
  | 'taken-over'
  | 'wrong-key'
  | 'too-fast'
  | 'malformed'
  | 'other-protocol';

/** Page to server. */
export interface NewsFromPage {
  readonly act: (act: Act, answer: (answer: ActAnswer) => void) => void;
  /** Sends the whole record again. */
  readonly again: (table: TableId) => void;
  /** An instructor looks at a table: as the public, or as one of its delegations sees it; null looks away. */
  readonly look: (at: { readonly table: TableId; readonly as: DelegationId | null } | null) => void;
}

/** `POST /api/classes`, by whoever has the instructor's secret where the server has one. */
export interface OpenClassRequest {
  readonly secret?: string;
  readonly plan: unknown;
}

export interface OpenedClass {
  readonly classId: string;
  readonly code: string;
  readonly hostKey: string;
  readonly coHostKey: string;
  readonly projectorKey: string;
}

/** `POST /api/join`: a place in a class for a code; `POST /api/return`: one's own again for a seat code. */
export interface JoinRequest {
  readonly code: string;
}

export interface ReturnRequest {
  readonly code: string;
  readonly seatCode: string;
}

export interface Joined {
  readonly key: string;
  /** Brings one back from any device. */
  readonly seatCode: string;
}

/** Why the door stays shut. */
export interface DoorRefusal {
  readonly code:
    | 'malformed'
    | 'wrong-code'
    | 'wrong-secret'
    | 'class-full'
    | 'class-closed'
    | 'class-locked'
    | 'too-many-tries'
    | 'foreign-origin'
    | 'not-kept';
  /** Milliseconds to wait before the next try. */
  readonly waitMs?: number;
}

export type { ClassDebriefFile, ClassRecordFile } from '../classroom/index.ts';
