import {
  type Actor,
  applyClass,
  type ClassCommand,
  type ClassEntry,
  type ClassRefusal,
  type ClassState,
  classRefusalFor,
  dutiesOf,
  openClass,
  type TableDuty,
} from '../../classroom/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { DurableLog, type Outcome, type StoreFault } from '../DurableLog.ts';
import type { EventStore } from '../store/EventStore.ts';
import { type ClassHead, type ClassRow, classStream } from './classRow.ts';

/** What a class needs of the process around it. */
export interface RecordAround {
  readonly store: EventStore;
  readonly scenarioOf: (id: string) => Scenario;
  /** Runs forward only. */
  readonly clock: () => number;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** Something could not be written down. */
  readonly onFault: (fault: StoreFault) => void;
}

export interface ClassHeard {
  readonly entry: ClassEntry;
  readonly before: ClassState;
  readonly after: ClassState;
  readonly duties: readonly IssuedDuty[];
  readonly heard: 'own' | 'elsewhere';
}

/** What an entry asks of a table; at that table nothing else has its id. */
export interface IssuedDuty {
  readonly id: string;
  readonly duty: TableDuty;
}

/** The log of one class in the store and the class that it is a fold of. */
export class ClassRecord {
  readonly id: string;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly openedMs: number;
  readonly scenario: Scenario;
  readonly #around: RecordAround;
  readonly #log: DurableLog<ClassRow>;
  readonly #entries: ClassEntry[] = [];
  readonly #duties = new Map<number, readonly IssuedDuty[]>();
  readonly #listeners = new Set<(heard: ClassHeard) => void>();
  /** Class time and the clock's time of one and the same moment. */
  #known: { readonly atMs: number; readonly clockMs: number };
  #state: ClassState;

  private constructor(
    around: RecordAround,
    head: ClassHead,
    rows: readonly { readonly commandId: string; readonly row: ClassRow }[],
    headId: string,
  ) {
    this.id = head.header.id;
    this.code = head.code;
    this.openedMs = head.wallMs;
    this.scenario = around.scenarioOf(head.header.plan.scenario);
    this.#around = around;
    this.#state = openClass(head.header);
    for (const { row } of rows) this.#take(row.entry);
    const wallMs = rows.at(-1)?.row.wallMs ?? head.wallMs;
    const atMs = this.#entries.at(-1)?.atMs ?? 0;
    const passed = Math.max(0, around.today() - wallMs);
    this.#known = { atMs: atMs + passed, clockMs: around.clock() };
    this.#log = new DurableLog<ClassRow>({
      store: around.store,
      stream: classStream(this.id),
      knownIds: [headId, ...rows.map(({ commandId }) => commandId)],
      fold: ({ entry }, _seq, heard) => {
        const before = this.#state;
        this.#take(entry);
        this.#note(entry.atMs);
        const duties = this.#duties.get(entry.id) ?? [];
        for (const listener of [...this.#listeners])
          listener({ entry, before, after: this.#state, duties, heard });
      },
      onFault: around.onFault,
    });
  }

  /** The class that a stream holds; null where there is none. */
  static async open(around: RecordAround, classId: string): Promise<ClassRecord | null> {
    const [head, ...rows] = await around.store.read(classStream(classId), 0);
    if (head === undefined) return null;
    return new ClassRecord(
      around,
      JSON.parse(head.body) as ClassHead,
      rows.map(({ commandId, body }) => ({ commandId, row: JSON.parse(body) as ClassRow })),
      head.commandId,
    );
  }

  get state(): ClassState {
    return this.#state;
  }

  get entries(): readonly ClassEntry[] {
    return this.#entries;
  }

  /** What the class has asked of the tables of this sitting so far, in order. */
  get duties(): readonly IssuedDuty[] {
    return [...this.#duties.values()].flat();
  }

  /** Class time: milliseconds since the class was opened. */
  get nowMs(): number {
    return Math.round(this.#known.atMs + this.#around.clock() - this.#known.clockMs);
  }

  act(id: string, by: Actor, command: ClassCommand): Promise<Outcome<ClassRefusal>> {
    return this.#log.add<ClassRefusal>(id, () => {
      const atMs = this.nowMs;
      const refusal = classRefusalFor(this.#state, by, command);
      if (refusal !== null) return { ok: false, refusal };
      const entry: ClassEntry = { id: this.#entries.length, by, command, atMs };
      return { ok: true, entry: { entry, wallMs: this.#around.today() } };
    });
  }

  catchUp(): Promise<void> {
    return this.#log.catchUp();
  }

  subscribe(listener: (heard: ClassHeard) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(entry: ClassEntry): void {
    const before = this.#state;
    this.#state = applyClass(before, entry.by, entry.command, entry.atMs);
    this.#entries.push(entry);
    if (this.#state.sitting !== before.sitting) this.#duties.clear();
    const duties = dutiesOf(before, this.#state, entry);
    if (duties.length > 0)
      this.#duties.set(
        entry.id,
        duties.map((duty) => ({ id: `class/${entry.id}`, duty })),
      );
  }

  /** Another process may be ahead: class time never runs backwards. */
  #note(atMs: number): void {
    if (atMs > this.nowMs) this.#known = { atMs, clockMs: this.#around.clock() };
  }
}
