import type { ChairRole, MemberId, TableId } from '../../classroom/index.ts';
import type { LogEntry, LogHeader } from '../../engine/index.ts';
import type { StreamId } from '../store/EventStore.ts';

/** The first row of a table's stream. */
export interface TableHead {
  readonly header: LogHeader;
  /** Milliseconds since 1970. */
  readonly wallMs: number;
}

/** Every other row: an entry of the game's log, who it was in the class, and when. */
export interface TableRow {
  readonly entry: LogEntry;
  /** Null for the table itself and for agents. */
  readonly by: Author | null;
  readonly wallMs: number;
}

/** A student at a chair. */
export interface Author {
  readonly member: MemberId;
  readonly role: ChairRole;
}

export function tableStream(classId: string, table: TableId): StreamId {
  return `table/${classId}/${table}`;
}
