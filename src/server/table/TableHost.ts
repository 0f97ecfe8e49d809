import type { TableId } from '../../classroom/index.ts';
import {
  apply,
  type Because,
  type Command,
  deal,
  ENTRIES_MOST,
  type Log,
  type LogEntry,
  type LogHeader,
  type Refusal,
  refusalFor,
  roundOf,
  type Scenario,
  type Seat,
  type Stage,
  type State,
  settingOf,
  stageOf,
  TABLE,
  type View,
  viewFor,
  withEnd,
} from '../../engine/index.ts';
import type { TableClock } from '../../protocol/index.ts';
import { DurableLog, type Outcome, type StoreFault } from '../DurableLog.ts';
import type { EventStore } from '../store/EventStore.ts';
import { TableTime } from './TableTime.ts';
import { type Author, type TableHead, type TableRow, tableStream } from './tableRow.ts';

/** What a table needs of the process around it. */
export interface TableAround {
  readonly store: EventStore;
  readonly classId: string;
  readonly scenarioOf: (id: string) => Scenario;
  /** Milliseconds that a stage of a round may take here; null where no clock runs. */
  readonly allowanceMs: (stage: Stage, round: number) => number | null;
  /** Runs forward only. */
  readonly clock: () => number;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** Something could not be written down. */
  readonly onFault: (fault: StoreFault) => void;
}

/** One act at a table, by whomever. */
export interface TableAct {
  /** Unlike any other act's at this table; the same again is the same act. */
  readonly id: string;
  readonly seat: Seat;
  readonly command: Command;
  readonly because?: Because;
  readonly by?: Author;
  /** It was meant for this step of the table, and is refused at any other. */
  readonly atStep?: number;
}

/** What a table tells of each entry, once it is on the disk and in the state. */
export interface TableHeard {
  readonly entry: LogEntry;
  readonly by: Author | null;
  readonly heard: 'own' | 'elsewhere';
}

/** A game that is played in the store, as this process follows it. */
export class TableHost {
  readonly id: TableId;
  readonly header: LogHeader;
  readonly #around: TableAround;
  readonly #time: TableTime;
  readonly #log: DurableLog<TableRow>;
  readonly #rows: TableRow[] = [];
  readonly #views = new Map<Seat, View>();
  readonly #listeners = new Set<(heard: TableHeard) => void>();
  #state: State;
  #lastActAtMs: number;

  private constructor(
    around: TableAround,
    id: TableId,
    head: TableHead,
    rows: readonly { readonly commandId: string; readonly row: TableRow }[],
    headId: string,
  ) {
    this.id = id;
    this.header = head.header;
    this.#around = around;
    this.#time = new TableTime(around.clock);
    const scenario = around.scenarioOf(head.header.scenario);
    this.#state = deal(settingOf(scenario, head.header.cut), head.header.seed);
    let wallMs = head.wallMs;
    for (const { row } of rows) {
      this.#time.heard(row.entry, this.#state, Math.max(0, row.wallMs - wallMs));
      this.#take(row);
      wallMs = row.wallMs;
    }
    this.#time.reopen(this.#state, around.today() - wallMs);
    this.#lastActAtMs = around.clock();
    this.#log = new DurableLog<TableRow>({
      store: around.store,
      stream: tableStream(around.classId, id),
      knownIds: [headId, ...rows.map(({ commandId }) => commandId)],
      fold: (row, _seq, heard) => {
        this.#time.heard(row.entry, this.#state);
        this.#take(row);
        this.#lastActAtMs = around.clock();
        for (const listener of [...this.#listeners])
          listener({ entry: row.entry, by: row.by, heard });
      },
      onFault: around.onFault,
    });
  }

  /** The table that a stream holds; null where there is none yet. */
  static async open(around: TableAround, id: TableId): Promise<TableHost | null> {
    const [head, ...rows] = await around.store.read(tableStream(around.classId, id), 0);
    if (head === undefined) return null;
    return new TableHost(
      around,
      id,
      JSON.parse(head.body) as TableHead,
      rows.map(({ commandId, body }) => ({ commandId, row: JSON.parse(body) as TableRow })),
      head.commandId,
    );
  }

  get state(): State {
    return this.#state;
  }

  get log(): Log {
    return { header: this.header, entries: this.#rows.map(({ entry }) => entry) };
  }

  /** The log to hand on, with its end. */
  handedOn(): Log {
    return withEnd(this.log, this.#state);
  }

  /** The log with its authors, for the class's record. */
  get rows(): readonly TableRow[] {
    return this.#rows;
  }

  get ended(): boolean {
    return stageOf(this.#state.procedure) === 'verdict';
  }

  view(seat: Seat): View {
    const view = this.#views.get(seat) ?? viewFor(this.#state, seat);
    this.#views.set(seat, view);
    return view;
  }

  /** How the clock of the present stage stands. */
  get clock(): TableClock {
    const { procedure } = this.#state;
    const allowanceMs = this.#around.allowanceMs(stageOf(procedure), roundOf(procedure));
    if (allowanceMs === null) return { leftMs: null, stands: true };
    const leftMs = this.#time.leftMs(this.#state, allowanceMs);
    return { leftMs: Math.max(0, Math.round(leftMs)), stands: this.#state.table.paused };
  }

  /** Milliseconds since anybody did anything here. */
  get idleMs(): number {
    return this.#around.clock() - this.#lastActAtMs;
  }

  /** Judges an act, writes it down, and only then lets anybody know. */
  submit(act: TableAct): Promise<Outcome<Refusal>> {
    return this.#log.add<Refusal>(act.id, () => {
      const refusal = this.#refusalFor(act);
      if (refusal !== null) return { ok: false, refusal };
      const { seat, command, because, by } = act;
      const entry: LogEntry = {
        id: this.#rows.length,
        seat,
        command,
        atMs: this.#time.stamp(this.#state),
        ...(because === undefined ? {} : { because }),
      };
      return { ok: true, entry: { entry, by: by ?? null, wallMs: this.#around.today() } };
    });
  }

  /**
   * Ends the present stage where its time is over; whoever is first in the store has done it. An act
   * that is written down meanwhile, here or elsewhere, may have ended the stage: then the next one
   * keeps its time.
   */
  async expire(): Promise<void> {
    const { leftMs, stands } = this.clock;
    if (leftMs !== 0 || stands) return;
    const { step } = this.#state;
    const command = { kind: 'expirePhase' } as const;
    await this.submit({ id: `expire/${step}`, seat: TABLE, command, atStep: step });
  }

  /** Lets every stage that is left end by its clock, down to the verdict, as long as the store takes it. */
  async finish(): Promise<void> {
    while (!this.ended) {
      const { step, table } = this.#state;
      const command = table.paused
        ? ({ kind: 'resume' } as const)
        : ({ kind: 'expirePhase' } as const);
      const done = await this.submit({ id: `finish/${step}`, seat: TABLE, command, atStep: step });
      if (!done.ok && ('fault' in done || this.#state.step === step)) return;
    }
  }

  catchUp(): Promise<void> {
    return this.#log.catchUp();
  }

  subscribe(listener: (heard: TableHeard) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refusalFor({ seat, command, atStep }: TableAct): Refusal | null {
    if (atStep !== undefined && atStep !== this.#state.step)
      return { code: 'wrong-stage', stage: stageOf(this.#state.procedure) };
    if (this.#rows.length >= ENTRIES_MOST) return { code: 'out-of-range', needed: ENTRIES_MOST };
    return refusalFor(this.view(seat), command);
  }

  #take(row: TableRow): void {
    this.#state = apply(this.#state, row.entry.seat, row.entry.command);
    this.#rows.push(row);
    this.#views.clear();
  }
}
