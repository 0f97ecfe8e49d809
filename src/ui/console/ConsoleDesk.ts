import type { MemberId, TableId } from '../../classroom/index.ts';
import type { InjectDraft } from './injectDraft.ts';
import type { DelegationId } from './scenarioTypes.ts';

/** What lies beside the tables. */
export type Drawer =
  | { readonly kind: 'inject' | 'people' | 'speak' | 'screens' | 'class' }
  | { readonly kind: 'table'; readonly table: TableId; readonly as: DelegationId | null };

/** What an instructor has in hand: of this page alone, and in no log. */
export interface ConsoleDesk {
  readonly drawer: Drawer | null;
  readonly order: 'need' | 'number';
  readonly picked: MemberId | null;
  /** An act that was pressed once and asks for a second press. */
  readonly armed: string | null;
  readonly inject: InjectDraft;
  /** What became of the last act that was not taken, in words; null for nothing. */
  readonly note: string | null;
  readonly recordSaved: boolean;
}
