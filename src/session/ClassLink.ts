import type { ClassCommand, ClassView, TableId } from '../classroom/index.ts';
import type { Command, DelegationId } from '../engine/index.ts';
import {
  type Act,
  type ActAnswer,
  type DismissalCode,
  type Hello,
  type LogNews,
  PROTOCOL_VERSION,
  type TableNews,
} from '../protocol/index.ts';
import { LineWatch } from './LineWatch.ts';
import type { Line } from './openLine.ts';
import { reconnectDelayMs } from './reconnectDelay.ts';
import type { SeatKeeper } from './SeatKeeper.ts';
import type { Timers } from './Timers.ts';

/** `lost` also while the line may be dead and nobody has said so; `closed` is for good. */
export type LineState = 'connecting' | 'open' | 'lost' | 'closed';

/** What a class tells one of its members. */
export type LinkNews =
  | { readonly kind: 'line'; readonly state: LineState }
  | { readonly kind: 'class'; readonly view: ClassView }
  | { readonly kind: 'table'; readonly news: TableNews }
  | { readonly kind: 'log'; readonly news: LogNews }
  /** The server speaks another version: to be loaded anew when the game is over. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'dismissed'; readonly code: DismissalCode };

export interface LinkParts {
  /** A line that says this hello at each connection, not yet connected. */
  readonly open: (hello: () => Hello) => Line;
  readonly keeper: Pick<SeatKeeper, 'read' | 'write'>;
  readonly timers: Timers;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly draw: () => number;
  readonly newId: () => string;
}

/** A table, and the delegation as which it is seen; null is the public. */
export interface Look {
  readonly table: TableId;
  readonly as: DelegationId | null;
}

interface Unanswered {
  readonly act: Act;
  readonly resolve: (answer: ActAnswer) => void;
  /** The connection on which it was sent last; 0 before the first. */
  sentOn: number;
}

const UNANSWERED_MOST = 32;
/** An act that has no answer by then is sent again, and the line is in doubt. */
const ANSWER_MS = 1800;
/** Reasons for which nobody is let in again with this key. */
const FOR_GOOD: readonly string[] = [
  'removed',
  'class-closed',
  'taken-over',
  'wrong-key',
  'malformed',
  'other-protocol',
] satisfies readonly DismissalCode[];

/**
 * One's line to a class. It comes back by itself with the key of the moment, and an act is sent, under
 * the same id, until it has been answered: what was lost on the way is repeated and never done twice.
 */
export class ClassLink {
  readonly #parts: LinkParts;
  readonly #line: Line;
  readonly #watch: LineWatch;
  readonly #listeners = new Set<(news: LinkNews) => void>();
  readonly #unanswered = new Map<string, Unanswered>();
  #state: LineState = 'connecting';
  #connections = 0;
  #failed = 0;
  #look: Look | null = null;
  #cancel: () => void = () => {};

  constructor(parts: LinkParts) {
    const { timers, now } = parts;
    this.#parts = parts;
    this.#line = parts.open(() => this.#hello());
    this.#watch = new LineWatch({
      timers,
      now,
      onSilent: () => this.#stand('lost'),
      onDead: () => this.retry(),
    });
    this.#listen();
    this.#line.connect();
  }

  get state(): LineState {
    return this.#state;
  }

  /** Acts that wait for their answer. */
  get waiting(): number {
    return this.#unanswered.size;
  }

  subscribe(listener: (news: LinkNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does something in the class. Resolves once the server has it on its disk, or has refused it. */
  tellClass(command: ClassCommand): Promise<ActAnswer> {
    return this.#act({ at: 'class', id: this.#parts.newId(), command });
  }

  tellTable(table: TableId, command: Command): Promise<ActAnswer> {
    return this.#act({ at: 'table', id: this.#parts.newId(), table, command });
  }

  /** Asks for the whole record of a table. */
  askAgain(table: TableId): void {
    if (this.#line.connected) this.#line.emit('again', table);
  }

  /** An instructor's eyes turn to a table, on later connections too; null turns them away. */
  look(at: Look | null): void {
    this.#look = at;
    if (this.#line.connected) this.#line.emit('look', at);
  }

  /** The browser says that there is no network. */
  noteOffline(): void {
    if (this.#state === 'open') this.#stand('lost');
  }

  /** Tries at once, where the line does not stand: the network is back, or the lid was opened. */
  retry(): void {
    if (this.#state === 'open' || this.#state === 'closed') return;
    this.#line.disconnect();
    this.#cancel();
    this.#line.connect();
  }

  /** Lets go of the line for good. */
  close(): void {
    this.#stand('closed');
    this.#cancel();
    this.#watch.stop();
    this.#listeners.clear();
    this.#line.disconnect();
  }

  #hello(): Hello {
    return { key: this.#parts.keeper.read()?.key ?? '', protocol: PROTOCOL_VERSION };
  }

  #listen(): void {
    const line = this.#line;
    line.on('connect', () => this.#connected());
    line.on('disconnect', () => this.#comeBack());
    line.on('connect_error', ({ message }) => {
      if (FOR_GOOD.includes(message)) this.#dismiss(message as DismissalCode);
      else this.#comeBack();
    });
    line.io.on('ping', () => this.#heard(() => this.#watch.beat()));
    line.io.on('packet', () => this.#heard(() => this.#watch.heard()));
    line.on('welcome', ({ nextKey, protocol }) => {
      if (nextKey !== null) this.#keep(nextKey);
      if (protocol !== PROTOCOL_VERSION) this.#tell({ kind: 'outdated' });
    });
    line.on('class', (view) => this.#tell({ kind: 'class', view }));
    line.on('table', (news) => this.#tell({ kind: 'table', news }));
    line.on('log', (news) => this.#tell({ kind: 'log', news }));
    line.on('dismissed', ({ code }) => this.#dismiss(code));
  }

  #connected(): void {
    this.#connections += 1;
    this.#failed = 0;
    this.#cancel();
    this.#watch.start();
    this.#stand('open');
    if (this.#look !== null) this.#line.emit('look', this.#look);
    for (const each of this.#unanswered.values()) this.#send(each);
  }

  /** A line that seemed dead has spoken. */
  #heard(note: () => void): void {
    if (!this.#line.connected) return;
    note();
    if (this.#state === 'lost') this.#stand('open');
  }

  #comeBack(): void {
    this.#watch.stop();
    if (this.#state === 'closed') return;
    if (this.#state === 'open') this.#stand('lost');
    this.#cancel();
    const waitMs = reconnectDelayMs(this.#failed, this.#parts.draw());
    this.#failed += 1;
    this.#cancel = this.#parts.timers.after(waitMs, () => this.#line.connect());
  }

  /** The key of the next connection; the present one is good until that one has been used. */
  #keep(nextKey: string): void {
    const { keeper } = this.#parts;
    const seat = keeper.read();
    if (seat !== null) keeper.write({ ...seat, key: nextKey, previous: seat.key });
  }

  #dismiss(code: DismissalCode): void {
    if (!FOR_GOOD.includes(code)) return;
    const { keeper } = this.#parts;
    const seat = keeper.read();
    if (code === 'wrong-key' && seat !== null && seat.previous !== null) {
      // The server has never seen the key that it gave last: the one before is still good.
      keeper.write({ ...seat, key: seat.previous, previous: null });
      this.#stand('lost');
      return this.retry();
    }
    this.#tell({ kind: 'dismissed', code });
    this.close();
  }

  #act(act: Act): Promise<ActAnswer> {
    if (this.#unanswered.size >= UNANSWERED_MOST || this.#state === 'closed')
      return Promise.resolve({ ok: false, refusal: { by: 'door', code: 'too-fast' } });
    return new Promise((resolve) => {
      const unanswered: Unanswered = { act, resolve, sentOn: 0 };
      this.#unanswered.set(act.id, unanswered);
      if (this.#line.connected) this.#send(unanswered);
    });
  }

  #send(unanswered: Unanswered): void {
    const connection = this.#connections;
    unanswered.sentOn = connection;
    const { act, resolve } = unanswered;
    this.#line.timeout(ANSWER_MS).emit('act', act, (late, answer) => {
      if (!this.#unanswered.has(act.id)) return;
      if (late === null) {
        this.#unanswered.delete(act.id);
        return resolve(answer);
      }
      // A newer connection has sent it again by itself.
      if (!this.#line.connected || unanswered.sentOn !== connection) return;
      this.#stand('lost');
      this.#send(unanswered);
    });
  }

  #stand(state: LineState): void {
    if (state === this.#state || this.#state === 'closed') return;
    this.#state = state;
    this.#tell({ kind: 'line', state });
  }

  #tell(news: LinkNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}
