import type { Timers } from './Timers.ts';

export interface WatchParts {
  readonly timers: Timers;
  readonly now: () => number;
  /** Nothing has been heard for longer than the server is ever silent. */
  readonly onSilent: () => void;
  /** Nothing has been heard for so long that the line is to be given up. */
  readonly onDead: () => void;
}

/** A beat that is late by more may be lost. */
const GRACE_MS = 900;
const DEAD_AFTER_MS = 4000;
/** A server that beats more seldom is watched by the line itself, as far as that can be done. */
const SLOWEST_BEAT_MS = 5000;

/** Listens for the server's heartbeat: learns how often it comes, and tells when it does not. */
export class LineWatch {
  readonly #parts: WatchParts;
  /** Between two beats, as the first of the connection told; null before it. */
  #beatMs: number | null = null;
  #startedMs = 0;
  #cancel: () => void = () => {};

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  /** A connection stands: its first beat comes one interval from now. */
  start(): void {
    this.#beatMs = null;
    this.#startedMs = this.#parts.now();
    this.heard();
  }

  beat(): void {
    this.#beatMs ??= this.#parts.now() - this.#startedMs;
    this.heard();
  }

  /** Anything that comes proves that the line stands. */
  heard(): void {
    this.#cancel();
    const beatMs = this.#beatMs;
    if (beatMs === null || beatMs > SLOWEST_BEAT_MS) return;
    const { timers, onSilent, onDead } = this.#parts;
    this.#cancel = timers.after(beatMs + GRACE_MS, () => {
      onSilent();
      this.#cancel = timers.after(DEAD_AFTER_MS, onDead);
    });
  }

  stop(): void {
    this.#cancel();
  }
}
