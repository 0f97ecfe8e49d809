import type { ColumnType } from 'kysely';

/** PostgreSQL gives whole numbers of eight bytes as text. */
type WideInteger = ColumnType<number | string, number, number>;

/** The tables as both databases have them; `upgradeSchema` makes them. */
export interface StoreTables {
  readonly class: {
    readonly id: string;
    readonly code: string;
    readonly used_at: WideInteger;
    readonly retention_days: number;
  };
  readonly entry: {
    readonly class_id: string;
    /** '' for the log of the class itself. */
    readonly table_id: string;
    readonly seq: number;
    readonly command_id: string;
    readonly body: string;
  };
  readonly key: {
    readonly hash: string;
    readonly class_id: string;
    readonly role: string;
    readonly member: string | null;
    readonly replaces: string | null;
    readonly made_at: WideInteger;
  };
  /** Facts about the store itself. */
  readonly store_fact: { readonly name: string; readonly value: string };
}
