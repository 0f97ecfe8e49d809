import type { DelegationId, NormId, Stage } from '../engine/index.ts';
import type { TableId } from './classIds.ts';

/** What an instructor sees of a table at a glance; nothing private. */
export interface TableTile {
  readonly table: TableId;
  readonly number: number;
  readonly stage: Stage;
  readonly round: number;
  readonly paused: boolean;
  /** Milliseconds since anybody at the table did anything. */
  readonly idleMs: number;
  readonly leftMs: number | null;
  /** Delegations that are waited for. */
  readonly awaited: readonly DelegationId[];
  readonly clauses: readonly {
    readonly norm: NormId;
    readonly status: 'silent' | 'bracketed' | 'clean' | 'closed';
  }[];
  /** Parts in a thousand of the agenda so far that is agreed. */
  readonly agreedPerMille: number;
  readonly lastAct: string | null;
  readonly signal: 'needs-you' | 'in-talks' | 'waiting' | 'done' | 'paused';
}
