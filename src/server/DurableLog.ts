import {
  type AppendFault,
  type EventStore,
  StoreError,
  type StreamId,
} from './store/EventStore.ts';

/** A judgement on what somebody wants to add: the entry that it becomes, or why not. */
export type Judged<Entry, Refusal> =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly refusal: Refusal };

export type StoreFault = Extract<AppendFault, { readonly what: string }>;

/** What became of it. `again` says that the same command had been accepted before. */
export type Outcome<Refusal> =
  | { readonly ok: true; readonly seq: number; readonly again: boolean }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly fault: StoreFault };

export interface DurableLogParts<Entry> {
  readonly store: EventStore;
  readonly stream: StreamId;
  /** The rows that were read already, which the caller has folded. */
  readonly knownIds: readonly string[];
  /** Called once for each entry of the stream, in order, after it is on the disk. */
  readonly fold: (entry: Entry, seq: number, heard: 'own' | 'elsewhere') => void;
  /** Called for each entry that the store could not take. */
  readonly onFault: (fault: StoreFault) => void;
}

/** Attempts before a stream on which others keep writing is given up. */
const ATTEMPTS_MOST = 20;

/**
 * A stream of the store, followed by this process: an entry is judged, appended behind the last row
 * that is known here, and folded once it is durable. Where another process was faster, its rows are
 * read and the entry is judged anew. One thing at a time, in the order in which it was asked.
 */
export class DurableLog<Entry> {
  readonly #parts: DurableLogParts<Entry>;
  readonly #seqOf: Map<string, number>;
  #rows: number;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(parts: DurableLogParts<Entry>) {
    this.#parts = parts;
    this.#seqOf = new Map(parts.knownIds.map((id, seq) => [id, seq]));
    this.#rows = parts.knownIds.length;
  }

  /** Rows known here; the next one gets this number. */
  get rows(): number {
    return this.#rows;
  }

  async add<Refusal>(
    commandId: string,
    judge: () => Judged<Entry, Refusal>,
  ): Promise<Outcome<Refusal>> {
    const outcome = await this.#inTurn(() => this.#add(commandId, judge));
    if (!outcome.ok && 'fault' in outcome) this.#parts.onFault(outcome.fault);
    return outcome;
  }

  /** Reads what others have appended. */
  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#readOn());
  }

  async #add<Refusal>(
    commandId: string,
    judge: () => Judged<Entry, Refusal>,
  ): Promise<Outcome<Refusal>> {
    for (let attempt = 0; attempt < ATTEMPTS_MOST; attempt += 1) {
      const known = this.#seqOf.get(commandId);
      if (known !== undefined) return { ok: true, seq: known, again: true };
      const judged = judge();
      if (!judged.ok) return judged;
      const { store, stream, fold } = this.#parts;
      const seq = this.#rows;
      const body = JSON.stringify(judged.entry);
      const appended = await store.append(stream, seq, [{ commandId, body }]);
      if (appended.ok) {
        this.#note(commandId);
        fold(judged.entry, seq, 'own');
        return { ok: true, seq, again: false };
      }
      const { fault } = appended;
      if ('what' in fault) return { ok: false, fault };
      const unread = await this.#readOn().then(() => null, faultOf);
      if (unread !== null) return { ok: false, fault: unread };
    }
    const what = `${this.#parts.stream} is written to without a pause`;
    return { ok: false, fault: { code: 'store-away', what } };
  }

  async #readOn(): Promise<void> {
    const { store, stream, fold } = this.#parts;
    for (const { commandId, body, seq } of await store.read(stream, this.#rows)) {
      this.#note(commandId);
      fold(JSON.parse(body) as Entry, seq, 'elsewhere');
    }
  }

  #note(commandId: string): void {
    this.#seqOf.set(commandId, this.#rows);
    this.#rows += 1;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#tail.then(work, work);
    this.#tail = turn.catch(() => undefined);
    return turn;
  }
}

/** Why the store could not be read; a slip of the program is thrown on. */
function faultOf(error: unknown): StoreFault {
  if (error instanceof StoreError) return error.fault;
  throw error;
}
