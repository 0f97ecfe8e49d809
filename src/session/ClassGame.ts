import type { ChairRole, TableId } from '../classroom/index.ts';
import {
  type Command,
  type DelegationId,
  type Log,
  type Refusal,
  replay,
  type Scenario,
  type State,
  type View,
} from '../engine/index.ts';
import type { TableClock, TableNews, WireRefusal } from '../protocol/index.ts';
import type { ClassLink } from './ClassLink.ts';
import { type Disclosed, disclosedIn } from './disclosedIn.ts';
import type { Clock } from './LocalTable.ts';
import type { GameNews, PlayedGame } from './PlayedGame.ts';
import { RemoteTable } from './RemoteTable.ts';

export type { TableClock, WireRefusal };

export interface ClassGameParts {
  readonly link: ClassLink;
  readonly scenario: Scenario;
  readonly delegation: DelegationId;
  readonly now: Clock;
  /** Told what the server refused of what looked fine from here. */
  readonly onRefused: (refusal: WireRefusal) => void;
}

/** One's part in a game of a class: what one does goes to the server, what happens comes from there. */
export class ClassGame implements PlayedGame {
  readonly seat: DelegationId;
  readonly alone = null;
  readonly thinking = null;
  readonly #parts: ClassGameParts;
  readonly #table: RemoteTable;
  readonly #listeners = new Set<(news: GameNews) => void>();
  /** Commands on their way, as text: pressed twice, they are meant once. */
  readonly #sent = new Set<string>();
  #finished: { readonly log: Log; readonly state: State } | null = null;

  constructor(parts: ClassGameParts, first: TableNews) {
    this.seat = parts.delegation;
    this.#parts = parts;
    this.#table = new RemoteTable(parts.scenario, first, parts.now);
  }

  get table(): TableId {
    return this.#table.id;
  }

  get number(): number {
    return this.#table.news.number;
  }

  /** The verbs that one has. */
  get roles(): readonly ChairRole[] {
    return this.#table.roles;
  }

  get clock(): TableClock {
    return this.#table.clock;
  }

  /** What somebody else did from this chair; null where nobody has. */
  get playedFor(): TableNews['playedFor'] {
    return this.#table.news.playedFor;
  }

  view(): View {
    return this.#table.view();
  }

  refusalFor(command: Command): Refusal | null {
    return this.#table.refusalFor(command);
  }

  submit(
    command: Command,
  ): { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal } {
    const refusal = this.refusalFor(command);
    if (refusal !== null) return { ok: false, refusal };
    void this.#send(command);
    return { ok: true };
  }

  subscribe(listener: (news: GameNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes over what the server tells of the table. */
  hear(news: TableNews): void {
    if (this.#table.hear(news)) this.#tell({ kind: 'moved' });
    else this.#parts.link.askAgain(news.table);
  }

  /** Opens what was secret; a log that does not lead to a state is left alone. */
  open(log: Log): void {
    const replayed = replay(this.#parts.scenario, log);
    if (!replayed.ok) return;
    this.#finished = { log, state: replayed.state };
    this.#tell({ kind: 'moved' });
  }

  disclosed(): Disclosed | null {
    return this.#finished === null ? null : disclosedIn(this.#finished.log);
  }

  finished(): { readonly log: Log; readonly state: State } | null {
    return this.#finished;
  }

  close(): void {
    this.#listeners.clear();
  }

  async #send(command: Command): Promise<void> {
    const text = JSON.stringify(command);
    if (this.#sent.has(text)) return;
    this.#sent.add(text);
    const answer = await this.#parts.link.tellTable(this.table, command);
    this.#sent.delete(text);
    if (answer.ok) return;
    this.#tell({ kind: 'refused' });
    this.#parts.onRefused(answer.refusal);
  }

  #tell(news: GameNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}
