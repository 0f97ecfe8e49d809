import type { ClassView, TableId } from '../classroom/index.ts';
import type { Scenario } from '../engine/index.ts';
import type { DismissalCode, TableNews } from '../protocol/index.ts';
import type { ClassLink, LinkNews } from './ClassLink.ts';
import { chairAct } from './chairAct.ts';
import type { Clock } from './LocalTable.ts';
import type { Mind } from './Mind.ts';
import { RemoteTable } from './RemoteTable.ts';
import type { Timers } from './Timers.ts';

export interface AgentStudentParts {
  readonly link: ClassLink;
  readonly scenario: Scenario;
  readonly mind: Mind;
  readonly seed: number;
  /** The least time between two acts, in milliseconds. */
  readonly paceMs: number;
  readonly timers: Timers;
  readonly now: Clock;
  /** After anything was heard. */
  readonly onNews: () => void;
}

/** How long one waits who was told that it speaks too fast. */
const HASTY_MS = 300;
/** Where nothing came of a table's news, it is looked at again after so long. */
const AGAIN_MS = 2000;

/**
 * A member of a class who is played by an agent: it comes in by the same door, sits where it is put, and
 * does in its chair what an agent would, no faster than a connection may speak.
 */
export class AgentStudent {
  readonly #parts: AgentStudentParts;
  #table: RemoteTable | null = null;
  #class: ClassView | null = null;
  #dismissed: DismissalCode | null = null;
  #busy = false;
  #acts = 0;
  #refused = 0;
  #doneAt = '';
  #cancel: () => void = () => {};

  constructor(parts: AgentStudentParts) {
    this.#parts = parts;
    parts.link.subscribe((news) => this.#hear(news));
  }

  get classView(): ClassView | null {
    return this.#class;
  }

  /** The table at which it sits; null before it is seated. */
  get table(): RemoteTable | null {
    return this.#table;
  }

  /** Why it was sent away; null as long as it was not. */
  get dismissed(): DismissalCode | null {
    return this.#dismissed;
  }

  /** Acts that the server has taken, and that it has refused. */
  get counts(): { readonly taken: number; readonly refused: number } {
    return { taken: this.#acts, refused: this.#refused };
  }

  close(): void {
    this.#cancel();
    this.#parts.link.close();
  }

  #hear(news: LinkNews): void {
    if (news.kind === 'class') this.#class = news.view;
    if (news.kind === 'table') this.#hearTable(news.news);
    if (news.kind === 'dismissed') this.#dismissed = news.code;
    this.#parts.onNews();
    void this.#proceed();
  }

  #hearTable(news: TableNews): void {
    const { scenario, now, link } = this.#parts;
    const table = this.#table;
    if (table !== null && table.id === news.table) {
      if (!table.hear(news)) link.askAgain(news.table);
      return;
    }
    if (news.recordFrom > 0) return link.askAgain(news.table);
    this.#table = new RemoteTable(scenario, news, now);
  }

  /** Acts for as long as there is something to do. */
  async #proceed(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#cancel();
    while (await this.#act());
    this.#busy = false;
    if (this.#table?.view().stage !== 'verdict')
      this.#cancel = this.#parts.timers.after(AGAIN_MS, () => void this.#proceed());
  }

  /** Whether it has done or tried something, so that there may be more to do. */
  async #act(): Promise<boolean> {
    const { link, mind, seed, paceMs } = this.#parts;
    const table = this.#table;
    if (table === null || link.state === 'closed') return false;
    const view = table.view();
    const at = `${table.id}/${view.step}`;
    // What was refused once is refused again until something else has happened.
    if (at === this.#doneAt) return false;
    const command = chairAct({ view, roles: table.roles, mind, seed });
    if (command === null) return false;
    const answer = await link.tellTable(table.id as TableId, command);
    const isHasty =
      !answer.ok && answer.refusal.by === 'door' && answer.refusal.code === 'too-fast';
    if (answer.ok) this.#acts += 1;
    else if (!isHasty) this.#refused += 1;
    if (!isHasty) this.#doneAt = at;
    await this.#pause(isHasty ? HASTY_MS : paceMs);
    return true;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#parts.timers.after(ms, resolve));
  }
}
