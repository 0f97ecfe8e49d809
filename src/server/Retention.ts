import type { Classes } from './Classes.ts';
import type { EventStore } from './store/EventStore.ts';

const DAY_MS = 86_400_000;
const LOOK_EVERY_MS = 3_600_000;

export interface RetentionParts {
  readonly store: EventStore;
  readonly classes: Classes;
  readonly today: () => number;
  readonly onFault: (what: string) => void;
}

/** Deletes classes that nobody has used for as long as they are kept; looks once an hour. */
export class Retention {
  readonly #parts: RetentionParts;
  readonly #timer: NodeJS.Timeout;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  async look(): Promise<void> {
    const { store, classes, today, onFault } = this.#parts;
    try {
      for (const { id, usedAt, retentionDays } of await store.classesUsedBefore(today() - DAY_MS))
        if (usedAt < today() - retentionDays * DAY_MS) await classes.delete(id);
    } catch (error) {
      onFault(String(error));
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
