/** The log of a class, `class/CLASS`, or of one of its tables, `table/CLASS/TABLE`. */
export type StreamId = `class/${string}` | `table/${string}/${string}`;

/** One entry as it is kept: `seq` counts a stream's rows from 0, `commandId` is its sender's. */
export interface StoredRow {
  readonly seq: number;
  readonly commandId: string;
  /** JSON. */
  readonly body: string;
}

export type NewRow = Omit<StoredRow, 'seq'>;

/** Why nothing was appended. */
export type AppendFault =
  /** Somebody else has appended since; whoever asks reads on and judges anew. */
  | { readonly code: 'sequence-taken' }
  /** This command is in the stream already, as this row. */
  | { readonly code: 'command-known'; readonly seq: number }
  | StoreFault;

/**
 * The disk is full, read-only or broken, or the database is away; or there is no such class, any
 * more. `store-away` may come after the row was written: whoever sends the command again is then
 * told `command-known`.
 */
export interface StoreFault {
  readonly code: 'store-full' | 'store-read-only' | 'store-away' | 'class-gone';
  /** For whoever runs the server. */
  readonly what: string;
}

export type Appended = { readonly ok: true } | { readonly ok: false; readonly fault: AppendFault };

/** Who may come in with a key. */
export type Holder =
  | { readonly role: 'host' | 'coHost' | 'projector' }
  | { readonly role: 'member'; readonly member: string };

/** A key as it is kept: never itself, only its SHA-256 in hex. */
export interface KeptKey {
  readonly hash: string;
  readonly classId: string;
  readonly holder: Holder;
  /** The key that this one was given out for; it dies when this one is first used. */
  readonly replaces: string | null;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

export interface KeptClass {
  readonly id: string;
  /** By which students come in. */
  readonly code: string;
  readonly usedAt: number;
  readonly retentionDays: number;
}

/** What the methods other than `append` reject with when the disk or the database lets them down. */
export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(`${fault.code}: ${fault.what}`);
    this.fault = fault;
  }
}

/**
 * The only truth of a server: logs, classes and keys. What is outside the bounds of `storeBounds.ts`
 * is refused with a RangeError before anything is written.
 */
export interface EventStore {
  /**
   * Appends rows after the row `expectedSeq - 1`, all or none, on the disk before it resolves.
   * A command id is in a stream once, whoever sent it.
   */
  append(stream: StreamId, expectedSeq: number, rows: readonly NewRow[]): Promise<Appended>;
  /** The rows of a stream from `fromSeq` on, in order. */
  read(stream: StreamId, fromSeq: number): Promise<readonly StoredRow[]>;
  /** The streams of a class's tables that exist. */
  tablesOf(classId: string): Promise<readonly StreamId[]>;

  /** Keeps a new class; false where its code or its id is taken. */
  addClass(kept: KeptClass): Promise<boolean>;
  classOf(by: { readonly id: string } | { readonly code: string }): Promise<KeptClass | null>;
  classesUsedBefore(usedAt: number): Promise<readonly KeptClass[]>;
  /** Notes that a class was used; never back to an earlier moment. */
  touchClass(id: string, usedAt: number): Promise<void>;
  /**
   * Takes a class with its tables and keys out. In SQLite nothing of it stays in the files; in
   * PostgreSQL no query finds it, and its files are the database's own.
   */
  deleteClass(id: string): Promise<void>;

  /** Keeps a key of a class that is kept; not one whose forerunner has died meanwhile. */
  addKey(key: KeptKey): Promise<void>;
  keyOf(hash: string): Promise<KeptKey | null>;
  /** Notes that a key was used: the one that it replaces, and any other given out for that, die. */
  useKey(hash: string): Promise<void>;
  dropKeys(classId: string, holder: Holder): Promise<void>;

  /** Whether it can be written to now. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
