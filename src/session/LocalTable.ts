import {
  apply,
  type Because,
  type Command,
  deal,
  delegationIds,
  ENTRIES_MOST,
  type Log,
  type LogEntry,
  PUBLIC,
  type Refusal,
  refusalFor,
  type Seat,
  type Setting,
  type State,
  settingOf,
  stageOf,
  TABLE,
  type View,
  viewFor,
} from '../engine/index.ts';
import { type GamePlan, headerFor } from './headerFor.ts';
import type { Submission, Table, TableListener } from './Table.ts';

/** Milliseconds from any fixed moment. */
export type Clock = () => number;

/** A table in this very process: the engine's state and the log that it is a fold of. */
export class LocalTable implements Table {
  #state: State;
  /** The cuts of this state that were asked for. */
  readonly #views = new Map<Seat, View>();
  #log: Log;
  readonly #clock: Clock;
  #runningMs: number;
  #readAtMs: number;
  readonly #listeners = new Set<TableListener>();
  readonly #untold: LogEntry[] = [];
  #telling = false;

  /** For a state that this log leads to; `openTable` and `resumeTable` make sure of it. */
  constructor(state: State, log: Log, clock: Clock) {
    this.#state = state;
    this.#log = log;
    this.#clock = clock;
    this.#runningMs = log.entries.at(-1)?.atMs ?? 0;
    this.#readAtMs = clock();
  }

  get state(): State {
    return this.#state;
  }

  get log(): Log {
    return this.#log;
  }

  get clock(): Clock {
    return this.#clock;
  }

  view(seat: Seat): View {
    const view = this.#views.get(seat) ?? viewFor(this.#state, seat);
    this.#views.set(seat, view);
    return view;
  }

  submit(seat: Seat, command: Command, because?: Because): Submission {
    const refusal = this.#refusalFor(seat, command);
    if (refusal !== null) return { ok: false, refusal };
    const entry: LogEntry = {
      id: this.#log.entries.length,
      seat,
      command,
      atMs: this.#stamp(),
      ...(because === undefined ? {} : { because }),
    };
    const state = apply(this.#state, seat, command);
    this.#log = { header: this.#log.header, entries: [...this.#log.entries, entry] };
    this.#state = state;
    this.#views.clear();
    this.#untold.push(entry);
    this.#tell();
    return { ok: true, entry };
  }

  subscribe(listener: TableListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refusalFor(seat: Seat, command: Command): Refusal | null {
    if (!isSeat(this.#state.setting, seat)) return { code: 'no-such-seat' };
    // What could not be read back is not accepted in the first place.
    if (this.#log.entries.length >= ENTRIES_MOST)
      return { code: 'out-of-range', needed: ENTRIES_MOST };
    return refusalFor(this.view(seat), command);
  }

  /** The table's running time, which stands still in pause and during an event. */
  #stamp(): number {
    const now = this.#clock();
    if (runs(this.#state)) this.#runningMs += Math.max(0, Math.round(now - this.#readAtMs));
    this.#readAtMs = now;
    return this.#runningMs;
  }

  /** Everybody hears of entries in their order, even where a listener submits the next one. */
  #tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let entry = this.#untold.shift(); entry !== undefined; entry = this.#untold.shift()) {
        for (const listener of [...this.#listeners]) listener(entry);
      }
    } finally {
      this.#telling = false;
    }
  }
}

/** A table at which nothing has happened yet. */
export function openTable(plan: GamePlan, clock: Clock): LocalTable {
  const state = deal(settingOf(plan.scenario, plan.cut), plan.seed);
  return new LocalTable(state, { header: headerFor(plan), entries: [] }, clock);
}

/** Whether a game has such a seat: a delegation's, the table's own or the public's. */
export function isSeat(setting: Setting, seat: Seat): boolean {
  return seat === TABLE || seat === PUBLIC || delegationIds(setting).includes(seat);
}

function runs({ table, procedure }: State): boolean {
  const stage = stageOf(procedure);
  return !table.paused && stage !== 'beliefs' && stage !== 'reactions';
}
