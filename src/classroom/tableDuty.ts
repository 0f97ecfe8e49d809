import type { Command, CutId, DelegationId, Player } from '../engine/index.ts';
import type { TableId } from './classIds.ts';

/** What a class's command asks of its tables; carried out once, however often it is asked. */
export type TableDuty =
  | {
      readonly kind: 'open';
      readonly table: TableId;
      readonly scenario: string;
      readonly cut: CutId;
      readonly seed: number;
      readonly players: Readonly<Record<DelegationId, Player>>;
    }
  /** A command of the table's own seat. */
  | { readonly kind: 'submit'; readonly table: TableId; readonly command: Command }
  /** The class does not wait for it: its stages expire, one after the other, to the verdict. */
  | { readonly kind: 'finish'; readonly table: TableId };
