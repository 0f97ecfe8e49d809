import type { DelegationId, EventId, NormId } from '../engine/index.ts';
import type { TableId } from './classIds.ts';

/** What an instructor sends into the talks. */
export type InjectContent =
  /** A breach or a leak from the scenario's files: the wire drops. */
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'message'; readonly text: string };

export type InjectMoment =
  | { readonly kind: 'now' }
  /** When a table opens this round, counted from 0. */
  | { readonly kind: 'round'; readonly round: number }
  /** When this norm is clean at a table. */
  | { readonly kind: 'clean'; readonly norm: NormId }
  /** When a table's tension is at or above this, in tenths. */
  | { readonly kind: 'tension'; readonly tenths: number };

export type InjectTarget =
  | { readonly kind: 'all' }
  | { readonly kind: 'tables'; readonly tables: readonly TableId[] }
  /** One side; at every table where `table` is null. */
  | {
      readonly kind: 'delegation';
      readonly table: TableId | null;
      readonly delegation: DelegationId;
    }
  /** The experiment: half of the tables in public, half in private, balanced by strength so far. */
  | { readonly kind: 'split' };

export interface InjectPlan {
  readonly content: InjectContent;
  readonly moment: InjectMoment;
  readonly target: InjectTarget;
}

/** A planned inject and where it has got to. */
export interface Inject {
  readonly id: number;
  readonly plan: InjectPlan;
  /** The game that it is for: the one that is played, or the next. */
  readonly sitting: number;
  /** Class time at which it was planned, or last changed. */
  readonly atMs: number;
  readonly calledBack: boolean;
  /** The tables that it has reached, and how: `private` is the other half of a split. */
  readonly reached: Readonly<Record<TableId, 'public' | 'private'>>;
  /** Of a split, settled when it was planned, or when the game that it waits for starts; empty otherwise. */
  readonly halves: Readonly<Record<TableId, 'public' | 'private'>>;
  /** Of a split: the neighbours in strength that are compared, one of each half. */
  readonly pairs: readonly { readonly public: TableId; readonly private: TableId }[];
}
