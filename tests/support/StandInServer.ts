import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type ChairRole, type ClassView, chairFor, chairMay } from '../../src/classroom/index.ts';
import { type DelegationId, PUBLIC, TABLE, withEnd } from '../../src/engine/index.ts';
import {
  type Act,
  type ActAnswer,
  type DoorRefusal,
  MESSAGE_BYTES_MOST,
  type NewsFromPage,
  type NewsFromServer,
  PROTOCOL_VERSION,
  type TableNews,
} from '../../src/protocol/index.ts';
import type { LocalTable } from '../../src/session/LocalTable.ts';

type Wire = Socket<NewsFromPage, NewsFromServer>;
type MemberView = Extract<ClassView, { readonly audience: 'member' }>;

/** The one that the door gives to everybody. */
export const SEAT_CODE = 'SEAT2345';

/** Who holds a seat, and with which keys. */
interface Holder {
  readonly name: string;
  readonly delegation: DelegationId | null;
  readonly roles: readonly ChairRole[];
  readonly keys: string[];
  told: number;
}

export interface StandInWish {
  readonly table: LocalTable;
  /** The class as every member sees it, but for what is one's own. */
  readonly view: MemberView;
  readonly beatMs?: number;
  /** Answers to requests that are not the door's: files of the page. */
  readonly serve?: (request: IncomingMessage, answer: ServerResponse) => void;
}

/**
 * A server of one class with one table, on loopback, as the wire's contract has it and no more: what
 * the student's side is tested against. Everything that a test may want to go wrong can be made to.
 */
export class StandInServer {
  readonly holders = new Map<string, Holder>();
  /** Ids of acts in the order in which they came, repeated ones again. */
  readonly heard: string[] = [];
  readonly again: string[] = [];
  /** Keys in the order in which connections said them. */
  readonly hellos: string[] = [];
  /** How many answers to acts are lost on the way from now on. */
  answersToLose = 0;
  /** How many news of the table are lost on the way from now on. */
  newsToLose = 0;
  /** What the door says to whoever knocks; null lets them in. */
  shut: DoorRefusal | null = null;
  view: MemberView;
  table: LocalTable;
  playedFor: TableNews['playedFor'] = null;
  logOpen = false;
  /** A game of the sitting before, played from the chair of China. */
  earlier: LocalTable | null = null;
  readonly classActs: unknown[] = [];
  readonly #wish: StandInWish;
  readonly #answers = new Map<string, ActAnswer>();
  readonly #wires = new Map<Wire, Holder>();
  #http: HttpServer | null = null;
  #io: Server<NewsFromPage, NewsFromServer> | null = null;
  #port = 0;
  #keys = 0;
  #unsubscribe: () => void;

  constructor(wish: StandInWish) {
    this.#wish = wish;
    this.view = wish.view;
    this.table = wish.table;
    this.#unsubscribe = this.table.subscribe(() => this.tellTable());
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get connections(): number {
    return this.#wires.size;
  }

  /** Ways in which the present connections are made. */
  get transports(): readonly string[] {
    return [...this.#wires.keys()].map(({ conn }) => conn.transport.name);
  }

  async start(): Promise<void> {
    const http = createServer((request, answer) => void this.#serve(request, answer));
    this.#http = http;
    this.#io = new Server(http, {
      maxHttpBufferSize: MESSAGE_BYTES_MOST,
      pingInterval: this.#wish.beatMs ?? 1000,
      pingTimeout: 20_000,
    });
    this.#io.on('connection', (wire) => this.#welcome(wire));
    await new Promise<void>((resolve) => http.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (http.address() as AddressInfo).port;
  }

  /** Goes away as a process does that was killed: without a word. */
  async stop(): Promise<void> {
    const http = this.#http;
    this.#wires.clear();
    for (const wire of (await this.#io?.fetchSockets()) ?? []) wire.disconnect(true);
    this.#io?.engine.close();
    await new Promise<void>((resolve) => {
      if (http === null) return resolve();
      http.close(() => resolve());
      http.closeAllConnections();
    });
  }

  /** From now on says nothing on any connection, and breaks none: what a cable pulled out far away does. */
  silence(): void {
    for (const { conn } of this.#wires.keys()) {
      clearTimeout((conn as unknown as { pingIntervalTimer: NodeJS.Timeout }).pingIntervalTimer);
      conn.transport.send = () => {};
    }
  }

  /** From now on answers every wish for a WebSocket as a school's proxy does. */
  refuseWebSockets(): void {
    this.#http?.removeAllListeners('upgrade');
    this.#http?.on('upgrade', (_request, socket) =>
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n'),
    );
  }

  /** Another table stands in the place of this one. */
  use(table: LocalTable): void {
    this.#unsubscribe();
    this.table = table;
    for (const holder of this.holders.values()) holder.told = 0;
    this.#unsubscribe = table.subscribe(() => this.tellTable());
  }

  /** Gives a seat; returns its first key. */
  seat(name: string, delegation: DelegationId | null, roles: readonly ChairRole[]): string {
    const key = this.#newKey();
    this.holders.set(name, { name, delegation, roles, keys: [key], told: 0 });
    return key;
  }

  tellClass(): void {
    for (const [wire, holder] of this.#wires) wire.emit('class', this.#viewFor(holder));
  }

  tellTable(): void {
    for (const [wire, holder] of this.#wires) this.#tell(wire, holder);
  }

  dismiss(code: Parameters<NewsFromServer['dismissed']>[0]['code']): void {
    for (const wire of this.#wires.keys()) {
      wire.emit('dismissed', { code });
      wire.disconnect();
    }
  }

  #newKey(): string {
    this.#keys += 1;
    return `key-${this.#keys}`;
  }

  #welcome(wire: Wire): void {
    const key = String(wire.handshake.auth.key);
    this.hellos.push(key);
    const holder = [...this.holders.values()].find(({ keys }) => keys.includes(key));
    if (holder === undefined) {
      wire.emit('dismissed', { code: 'wrong-key' });
      wire.disconnect();
      return;
    }
    const nextKey = this.#newKey();
    // Whoever has come with the new key needs the one before no longer.
    holder.keys.splice(0, holder.keys.indexOf(key));
    holder.keys.push(nextKey);
    this.#wires.set(wire, holder);
    wire.on('disconnect', () => this.#wires.delete(wire));
    wire.on('act', (act, answer) => this.#hear(wire, act, answer));
    wire.on('again', (table) => {
      this.again.push(table);
      holder.told = 0;
      this.#tell(wire, holder);
    });
    wire.emit('welcome', { nextKey, protocol: PROTOCOL_VERSION });
    wire.emit('class', this.#viewFor(holder));
    holder.told = 0;
    if (this.view.stage !== 'lobby') this.#tell(wire, holder);
  }

  #hear(wire: Wire, act: Act, answer: (answer: ActAnswer) => void): void {
    this.heard.push(act.id);
    const given = this.#answers.get(act.id) ?? this.#do(wire, act);
    this.#answers.set(act.id, given);
    if (this.answersToLose > 0) this.answersToLose -= 1;
    else answer(given);
  }

  #do(wire: Wire, act: Act): ActAnswer {
    const holder = this.#wires.get(wire);
    if (holder === undefined) return { ok: false, refusal: { by: 'door', code: 'wrong-key' } };
    if (act.at === 'class') {
      this.classActs.push(act.command);
      return { ok: true, seq: this.classActs.length };
    }
    if (!chairMay(holder.roles, act.command))
      return { ok: false, refusal: { by: 'chair', role: chairFor(act.command) ?? 'head' } };
    const submission = this.table.submit(holder.delegation ?? PUBLIC, act.command);
    return submission.ok
      ? { ok: true, seq: submission.entry.id }
      : { ok: false, refusal: { by: 'table', refusal: submission.refusal } };
  }

  #viewFor({ name }: Holder): ClassView {
    return { ...this.view, name, member: name };
  }

  #tell(wire: Wire, holder: Holder): void {
    const { setting: _, record, ...view } = this.table.view(holder.delegation ?? PUBLIC);
    const recordFrom = view.stage === 'verdict' ? 0 : holder.told;
    holder.told = record.length;
    if (this.newsToLose > 0) {
      this.newsToLose -= 1;
      return;
    }
    wire.emit('table', {
      table: this.view.seat?.table ?? 'table-1',
      number: 1,
      cut: this.table.log.header.cut,
      delegation: holder.delegation,
      roles: holder.roles,
      view,
      recordFrom,
      record: record.slice(recordFrom),
      clock: { leftMs: 90_000, stands: view.paused },
      playedFor: this.playedFor,
    });
    if (!this.logOpen) return;
    const { delegation, roles } = holder;
    const played = (table: LocalTable) => withEnd(table.log, table.state);
    const log = played(this.table);
    wire.emit('log', { table: 'table-1', sitting: 1, number: 1, delegation, roles, log });
    if (this.earlier === null) return;
    const before = { table: 'table-0', sitting: 0, delegation: 'china', log: played(this.earlier) };
    wire.emit('log', { ...before, number: 4, roles });
  }

  async #serve(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.address);
    if (pathname !== '/api/join' && pathname !== '/api/return')
      return this.#wish.serve?.(request, answer) ?? void answer.writeHead(404).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const { code, seatCode } = JSON.parse(body) as { code: string; seatCode?: string };
    const refusal = this.shut ?? (code === this.view.code ? null : { code: 'wrong-code' });
    const holder = [...this.holders.values()].at(-1);
    if (refusal !== null || holder === undefined || (seatCode ?? SEAT_CODE) !== SEAT_CODE) {
      answer.writeHead(403, { 'content-type': 'application/json' });
      return void answer.end(JSON.stringify(refusal ?? { code: 'wrong-code' }));
    }
    const key = this.#newKey();
    holder.keys.push(key);
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ key, seatCode: SEAT_CODE }));
  }

  /** Holds the table still, or lets it go on, as an instructor does. */
  pause(paused: boolean): void {
    this.table.submit(TABLE, { kind: paused ? 'pause' : 'resume' });
  }
}
