import { randomUUID } from 'node:crypto';
import {
  type ClassCommand,
  type ClassView,
  chairSetting,
  type TableId,
} from '../../src/classroom/index.ts';
import {
  type Command,
  type Happening,
  type Scenario,
  settingFor,
  settingOf,
  type View,
} from '../../src/engine/index.ts';
import type { ActAnswer, DismissalCode, Joined, TableNews } from '../../src/protocol/index.ts';
import { ClassLink, type LineState } from '../../src/session/ClassLink.ts';
import { openLine } from '../../src/session/openLine.ts';
import type { KeptSeat } from '../../src/session/SeatKeeper.ts';
import { pageTimers } from '../../src/session/Timers.ts';

/** Something that a student did, and what the server said to it in the end. */
export interface SentAct {
  readonly id: string;
  readonly table: TableId | null;
  readonly command: Command | ClassCommand;
  answer: ActAnswer | null;
}

/** A student on the page's own line to a class, who remembers everything that was done and told. */
export class LinkedStudent {
  readonly link: ClassLink;
  readonly acts: SentAct[] = [];
  /** How the line stood, and since when by `performance.now()`. */
  readonly stood: { readonly state: LineState; readonly atMs: number }[] = [];
  readonly #listeners = new Set<() => void>();
  classView: ClassView | null = null;
  table: TableNews | null = null;
  record: Happening[] = [];
  dismissed: DismissalCode | null = null;
  #nextId = '';
  #newsAtMs = 0;

  constructor(address: string, { key, seatCode }: Joined) {
    let seat: KeptSeat | null = { code: '', seatCode, key, previous: null };
    this.link = new ClassLink({
      open: (hello) => openLine(new URL('/socket.io/', address), hello),
      keeper: {
        read: () => seat,
        write: (kept) => {
          seat = kept;
        },
      },
      timers: pageTimers,
      now: () => performance.now(),
      draw: Math.random,
      newId: () => this.#nextId,
    });
    this.link.subscribe((news) => {
      switch (news.kind) {
        case 'line':
          this.stood.push({ state: news.state, atMs: performance.now() });
          break;
        case 'class':
          this.classView = news.view;
          this.#newsAtMs = performance.now();
          break;
        case 'table':
          this.record = [...this.record.slice(0, news.news.recordFrom), ...news.news.record];
          this.table = news.news;
          break;
        case 'dismissed':
          this.dismissed = news.code;
          break;
        case 'log':
        case 'outdated':
          break;
        default:
          news satisfies never;
      }
      for (const listener of [...this.#listeners]) listener();
    });
  }

  get member(): string {
    return this.classView?.audience === 'member' ? this.classView.member : '';
  }

  /** When the class was told last, by `performance.now()`. */
  get newsAtMs(): number {
    return this.#newsAtMs;
  }

  onNews(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The whole view of one's chair, put together as a page does it; null before a table is there. */
  view(scenario: Scenario): View | null {
    const { table } = this;
    if (table === null) return null;
    const whole = settingOf(scenario, table.cut);
    const over = table.view.stage === 'verdict';
    const known = settingFor(whole, table.delegation);
    const setting = over ? whole : chairSetting(known, table.roles);
    return { ...table.view, setting, record: this.record };
  }

  atTable(command: Command): Promise<ActAnswer> {
    const table = this.table?.table ?? '';
    return this.#note(table, command, () => this.link.tellTable(table, command));
  }

  inClass(command: ClassCommand): Promise<ActAnswer> {
    return this.#note(null, command, () => this.link.tellClass(command));
  }

  close(): void {
    this.link.close();
  }

  async #note(
    table: TableId | null,
    command: Command | ClassCommand,
    tell: () => Promise<ActAnswer>,
  ): Promise<ActAnswer> {
    const act: SentAct = { id: randomUUID(), table, command, answer: null };
    this.acts.push(act);
    this.#nextId = act.id;
    act.answer = await tell();
    return act.answer;
  }
}
