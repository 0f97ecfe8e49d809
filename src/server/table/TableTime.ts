import { type LogEntry, roundOf, type State, stageOf } from '../../engine/index.ts';

/** What has passed of one stage, and what was added to it. */
interface StageTime {
  elapsedMs: number;
  addedMs: number;
}

/** Longer silences before a log was opened again were an outage, and count for no clock. */
const OUTAGE_MS = 15_000;

/**
 * The time of one table, told by a clock that only runs forward. The running time stands still in
 * pause and during an event; a stage's own time stands still in pause, and waits where an event
 * interrupts the stage.
 */
export class TableTime {
  readonly #clock: () => number;
  readonly #stages = new Map<string, StageTime>();
  #runningMs = 0;
  #readAtMs: number;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#readAtMs = clock();
  }

  /** Milliseconds of running time now, for a state that has not changed since the last entry. */
  stamp(state: State): number {
    this.#read(state);
    return Math.round(this.#runningMs);
  }

  /** What is left of the present stage of so many milliseconds. */
  leftMs(state: State, allowanceMs: number): number {
    this.#read(state);
    const { elapsedMs, addedMs } = this.#stage(state);
    return allowanceMs + addedMs - elapsedMs;
  }

  /** Notes an entry that was accepted now, or so many milliseconds after the one before. */
  heard({ atMs, command }: LogEntry, before: State, afterMs?: number): void {
    if (afterMs === undefined) this.#read(before);
    else this.#pass(before, afterMs);
    this.#runningMs = atMs;
    if (command.kind === 'addTime') this.#stage(before).addedMs += command.ms;
  }

  /** After the last entry of a log that was read: this long ago it was written. */
  reopen(state: State, agoMs: number): void {
    this.#readAtMs = this.#clock();
    this.#pass(state, Math.min(Math.max(0, agoMs), OUTAGE_MS));
  }

  #read(state: State): void {
    const now = this.#clock();
    this.#pass(state, now - this.#readAtMs);
    this.#readAtMs = now;
  }

  #pass(state: State, ms: number): void {
    if (state.table.paused || ms <= 0) return;
    this.#stage(state).elapsedMs += ms;
    if (state.table.current === null) this.#runningMs += ms;
  }

  #stage({ procedure, table }: State): StageTime {
    const key = `${roundOf(procedure)}/${stageOf(procedure)}/${table.current ?? ''}`;
    const known = this.#stages.get(key) ?? { elapsedMs: 0, addedMs: 0 };
    this.#stages.set(key, known);
    return known;
  }
}
