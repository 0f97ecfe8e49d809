import { type ClassHead, classStream } from './class/classRow.ts';
import { type ClassAround, OpenClass } from './class/OpenClass.ts';
import { inBackground } from './inBackground.ts';
import { type KeptClass, StoreError, type StreamId } from './store/EventStore.ts';

export type ClassesParts = ClassAround;

/** A class that nobody listens to, and in which nothing runs, is put away after this time. */
const PUT_AWAY_MS = 10 * 60_000;
const TICK_MS = 250;
const SWEEP_MS = 10_000;
/** Classes that were used this lately are gone on with when the server starts. */
const RECENT_MS = 6 * 3_600_000;

/** The classes that are open in this process, and the beat by which their time passes. */
export class Classes {
  readonly #parts: ClassesParts;
  readonly #open = new Map<string, Promise<OpenClass | null>>();
  readonly #opened = new Map<string, { readonly opened: OpenClass; usedAtMs: number }>();
  #beat: NodeJS.Timeout | null = null;
  #sweptAtMs = 0;
  #beating = false;

  constructor(parts: ClassesParts) {
    this.#parts = parts;
    parts.cluster.onAnnounced((stream) => inBackground(() => this.#heardOf(stream), parts.onFault));
  }

  get opened(): readonly OpenClass[] {
    return [...this.#opened.values()].map(({ opened }) => opened);
  }

  /** Goes on with the classes that were in play when a process ended. */
  async reopen(): Promise<void> {
    const { store, today } = this.#parts;
    const since = today() - RECENT_MS;
    const kept = await store.classesUsedBefore(Number.MAX_SAFE_INTEGER);
    for (const { id } of kept.filter(({ usedAt }) => usedAt >= since))
      await this.#guarded(() => this.find(id));
  }

  /** Writes a new class down; false where its code is taken. */
  async found(kept: KeptClass, head: ClassHead): Promise<boolean> {
    const { store } = this.#parts;
    if (!(await store.addClass(kept))) return false;
    const row = { commandId: 'open', body: JSON.stringify(head) };
    const appended = await store.append(classStream(kept.id), 0, [row]);
    if (appended.ok) return true;
    const { fault } = appended;
    throw 'what' in fault ? new StoreError(fault) : new Error(fault.code);
  }

  /** The class of this id, opened here if it is not yet; null where there is none. */
  async find(id: string): Promise<OpenClass | null> {
    const opening = this.#open.get(id) ?? OpenClass.open(this.#parts, id);
    this.#open.set(id, opening);
    try {
      const opened = await opening;
      if (opened === null) this.#open.delete(id);
      else this.#note(opened);
      return opened;
    } catch (error) {
      this.#open.delete(id);
      throw error;
    }
  }

  /** Closes a class here and takes it out of the store with everything that belongs to it. */
  async delete(id: string): Promise<void> {
    this.#opened.get(id)?.opened.dismissAll('class-closed');
    this.#putAway(id);
    await this.#parts.store.deleteClass(id);
  }

  async close(): Promise<void> {
    if (this.#beat !== null) clearInterval(this.#beat);
    this.#beat = null;
    for (const id of [...this.#opened.keys()]) this.#putAway(id);
  }

  #note(opened: OpenClass): void {
    const { clock, store, today } = this.#parts;
    if (!this.#opened.has(opened.id)) void store.touchClass(opened.id, today()).catch(() => {});
    this.#opened.set(opened.id, { opened, usedAtMs: clock() });
    this.#beat ??= setInterval(
      () => inBackground(() => this.#tick(), this.#parts.onFault),
      TICK_MS,
    );
  }

  async #tick(): Promise<void> {
    if (this.#beating) return;
    this.#beating = true;
    const { clock } = this.#parts;
    const sweeps = clock() - this.#sweptAtMs >= SWEEP_MS;
    if (sweeps) this.#sweptAtMs = clock();
    await Promise.all(
      [...this.#opened.values()].map(({ opened, usedAtMs }) =>
        this.#guarded(() => this.#tickOf(opened, usedAtMs, sweeps ? 'sweep' : 'beat')),
      ),
    );
    this.#beating = false;
    // Asleep while there is nothing to keep time for.
    if (this.#opened.size === 0 && this.#beat !== null) {
      clearInterval(this.#beat);
      this.#beat = null;
    }
  }

  async #tickOf(opened: OpenClass, usedAtMs: number, what: 'sweep' | 'beat'): Promise<void> {
    const { clock, store, today } = this.#parts;
    const { id } = opened;
    const isUsed = opened.listeners > 0 || opened.runs;
    if (isUsed) this.#opened.set(id, { opened, usedAtMs: clock() });
    else if (clock() - usedAtMs > PUT_AWAY_MS) return this.#putAway(id);
    await opened.tick();
    if (what === 'beat') return;
    await opened.sweep();
    if (opened.listeners > 0) await store.touchClass(id, today());
  }

  /** One class's fault is that class's: all others go on. */
  async #guarded(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#parts.onFault(String(error));
    }
  }

  #putAway(id: string): void {
    this.#opened.get(id)?.opened.close();
    this.#opened.delete(id);
    this.#open.delete(id);
  }

  async #heardOf(stream: StreamId): Promise<void> {
    const [, classId = ''] = stream.split('/');
    await this.#opened.get(classId)?.opened.heardOf(stream);
  }
}
