import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
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
import {
  type ActAnswer,
  type DismissalCode,
  type NewsFromPage,
  type NewsFromServer,
  PROTOCOL_VERSION,
  type TableNews,
} from '../../src/protocol/index.ts';

export interface ProbeParts {
  readonly address: string;
  readonly key: string;
  readonly transports?: readonly ('polling' | 'websocket')[];
  readonly origin?: string;
}

/** One connection to a class, as a test sees it: everything that comes in is kept. */
export class ClassProbe {
  readonly socket: Socket<NewsFromServer, NewsFromPage>;
  readonly heard: string[] = [];
  classView: ClassView | null = null;
  table: TableNews | null = null;
  record: Happening[] = [];
  nextKey: string | null = null;
  dismissed: DismissalCode | null = null;
  readonly logs = new Map<string, unknown>();
  readonly #waiting = new Set<() => void>();

  constructor({ address, key, transports = ['websocket'], origin }: ProbeParts) {
    this.socket = io(address, {
      auth: { key, protocol: PROTOCOL_VERSION },
      transports: [...transports],
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 500,
      ...(origin === undefined ? {} : { extraHeaders: { origin } }),
    });
    this.socket.onAny((...message) => this.heard.push(JSON.stringify(message)));
    this.socket.on('welcome', ({ nextKey }) => {
      if (nextKey === null) return;
      this.nextKey = nextKey;
      this.socket.auth = { key: nextKey, protocol: PROTOCOL_VERSION };
    });
    this.socket.on('class', (view) => {
      this.classView = view;
      this.#wake();
    });
    this.socket.on('table', (news) => {
      this.record = [...this.record.slice(0, news.recordFrom), ...news.record];
      this.table = news;
      this.#wake();
    });
    this.socket.on('log', ({ table, log }) => {
      this.logs.set(table, log);
      this.#wake();
    });
    this.socket.on('dismissed', ({ code }) => {
      this.dismissed = code;
      this.#wake();
    });
    for (const event of ['connect', 'disconnect'] as const)
      this.socket.on(event, () => this.#wake());
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

  onNews(listener: () => void): void {
    this.socket.on('table', listener);
    this.socket.on('class', listener);
  }

  inClass(command: ClassCommand, id: string = randomUUID()): Promise<ActAnswer> {
    return this.#emit({ at: 'class', id, command });
  }

  atTable(
    command: Command,
    id: string = randomUUID(),
    table: TableId = this.table?.table ?? '0-0',
  ): Promise<ActAnswer> {
    return this.#emit({ at: 'table', id, table, command });
  }

  /** Says something again for as long as it is told that it speaks too fast. */
  async patiently(say: () => Promise<ActAnswer>): Promise<ActAnswer> {
    for (;;) {
      const answer = await say();
      const isHasty =
        !answer.ok && answer.refusal.by === 'door' && answer.refusal.code === 'too-fast';
      if (!isHasty) return answer;
      await new Promise((resolve) => setTimeout(resolve, 220));
    }
  }

  /** Resolves when this holds, and rejects after so many milliseconds. */
  async until(what: string, holds: () => boolean, mostMs = 10_000): Promise<void> {
    const deadline = performance.now() + mostMs;
    while (!holds()) {
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`waited in vain for: ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, Math.min(left, 50));
        const waiting = this.#waiting;
        function done(): void {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
        waiting.add(done);
      });
    }
  }

  close(): void {
    this.socket.close();
  }

  #emit(act: Parameters<NewsFromPage['act']>[0]): Promise<ActAnswer> {
    return this.socket.timeout(10_000).emitWithAck('act', act);
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
