import type { Server, Socket } from 'socket.io';
import {
  type ActAnswer,
  actSchema,
  type DismissalCode,
  helloSchema,
  lookSchema,
  type NewsFromPage,
  type NewsFromServer,
  PROTOCOL_VERSION,
  tableIdSchema,
  type WireRefusal,
} from '../../protocol/index.ts';
import type { Classes } from '../Classes.ts';
import type { Listener } from '../class/ClassAudience.ts';
import type { OpenClass } from '../class/OpenClass.ts';
import type { Door } from '../Door.ts';
import { inBackground } from '../inBackground.ts';
import type { Meter } from '../Meter.ts';
import type { EventStore, Holder } from '../store/EventStore.ts';
import { keyHash } from '../store/keyHash.ts';
import { MessageRate } from './MessageRate.ts';

interface SocketFacts {
  /** Set once the key is known. */
  classId?: string;
  member?: string;
}

export type ClassServer = Server<
  NewsFromPage,
  NewsFromServer,
  { appended: (stream: string) => void },
  SocketFacts
>;
type ClassSocket = Socket<
  NewsFromPage,
  NewsFromServer,
  { appended: (stream: string) => void },
  SocketFacts
>;

export interface SocketsParts {
  readonly io: ClassServer;
  readonly store: EventStore;
  readonly classes: Classes;
  readonly door: Door;
  readonly meter: Meter;
  readonly clock: () => number;
  readonly onFault: (what: string) => void;
}

/** A connection that has been let in. */
interface Admitted {
  readonly opened: OpenClass;
  readonly listener: Listener;
}

/** A malformed message weighs as much as this many others. */
const MALFORMED_WEIGHT = 5;

/** Lets connections in by their keys and hands their messages on; nothing in a message names its sender. */
export class Sockets {
  readonly #parts: SocketsParts;

  constructor(parts: SocketsParts) {
    this.#parts = parts;
    parts.io.on('connection', (socket) => this.#receive(socket));
  }

  #receive(socket: ClassSocket): void {
    const { clock } = this.#parts;
    const rate = new MessageRate(clock);
    const admitted = this.#admit(socket).catch((error) => {
      // Not to be told that its key is wrong: it comes back by itself.
      this.#parts.onFault(String(error));
      socket.disconnect(true);
      return null;
    });
    socket.on('act', async (message, answer) => {
      const reply = typeof answer === 'function' ? answer : () => {};
      const began = clock();
      const told = await this.#act(socket, rate, admitted, message);
      if (told === null) return;
      this.#parts.meter.acts.inc({ outcome: outcomeOf(told) });
      if (told.ok) this.#parts.meter.ackSeconds.observe((clock() - began) / 1000);
      reply(told);
    });
    const onceIn = (then: (place: Admitted) => void) =>
      inBackground(async () => {
        const place = await admitted;
        if (place !== null) then(place);
      }, this.#parts.onFault);
    socket.on('again', (table) => {
      if (!this.#measure(socket, rate, tableIdSchema.safeParse(table).success)) return;
      onceIn(({ opened, listener }) => opened.tellAgain(listener));
    });
    socket.on('look', (message) => {
      const look = lookSchema.safeParse(message);
      if (!this.#measure(socket, rate, look.success) || !look.success) return;
      onceIn(({ opened, listener }) => opened.look(listener, look.data));
    });
    socket.onAny((name) => {
      if (!['act', 'again', 'look'].includes(name)) this.#measure(socket, rate, false);
    });
    socket.on('disconnect', () => onceIn(({ opened, listener }) => opened.disconnect(listener)));
  }

  /** Finds out who is there; null where the connection was sent away. */
  async #admit(socket: ClassSocket): Promise<Admitted | null> {
    const { store, classes, door } = this.#parts;
    const hello = helloSchema.safeParse(socket.handshake.auth);
    if (!hello.success) return this.#dismiss(socket, 'malformed');
    if (hello.data.protocol !== PROTOCOL_VERSION) return this.#dismiss(socket, 'other-protocol');
    const hash = keyHash(hello.data.key);
    const kept = await store.keyOf(hash);
    if (kept === null) return this.#dismiss(socket, 'wrong-key');
    const opened = await classes.find(kept.classId);
    if (opened === null) return this.#dismiss(socket, 'class-closed');
    const { holder, classId } = kept;
    const nextKey = await door.renew(hash, classId, holder);
    if (!socket.connected) return null;
    await this.#settle(socket, classId, holder);
    socket.emit('welcome', { nextKey, protocol: PROTOCOL_VERSION });
    const listener = this.#listenerOf(socket, holder);
    opened.connect(listener);
    return { opened, listener };
  }

  /** Notes where the connection belongs; a student's older page gives its seat up, wherever it is. */
  async #settle(socket: ClassSocket, classId: string, holder: Holder): Promise<void> {
    socket.data.classId = classId;
    await socket.join(`class/${classId}`);
    if (holder.role !== 'member') return;
    socket.data.member = holder.member;
    const seat = `member/${classId}/${holder.member}`;
    const others = this.#parts.io.in(seat).except(socket.id);
    others.emit('dismissed', { code: 'taken-over' });
    others.disconnectSockets(true);
    await socket.join(seat);
  }

  #listenerOf(socket: ClassSocket, holder: Holder): Listener {
    return {
      holder,
      tellClass: (view) => socket.emit('class', view),
      tellTable: (news) => socket.emit('table', news),
      tellLog: (news) => socket.emit('log', news),
      dismiss: (code) => this.#dismiss(socket, code),
    };
  }

  /** The answer to an act; null where the connection was closed instead. */
  async #act(
    socket: ClassSocket,
    rate: MessageRate,
    admitted: Promise<Admitted | null>,
    message: unknown,
  ): Promise<ActAnswer | null> {
    const act = actSchema.safeParse(message);
    const measured = rate.note(act.success ? 1 : MALFORMED_WEIGHT);
    if (measured === 'abuse') return this.#dismiss(socket, act.success ? 'too-fast' : 'malformed');
    if (!act.success) return refused({ by: 'door', code: 'malformed' });
    if (measured === 'too-fast') return refused({ by: 'door', code: 'too-fast' });
    const place = await admitted;
    if (place === null) return refused({ by: 'door', code: 'wrong-key' });
    const { opened, listener } = place;
    const { holder } = listener;
    try {
      return act.data.at === 'class'
        ? await opened.actInClass(holder, act.data.id, act.data.command)
        : await opened.actAtTable(holder, act.data.id, act.data.table, act.data.command);
    } catch (error) {
      // One table's fault is that table's: everybody else goes on.
      this.#parts.onFault(String(error));
      return refused({ by: 'door', code: 'not-kept' });
    }
  }

  /** Whether a message is to be listened to. */
  #measure(socket: ClassSocket, rate: MessageRate, wellFormed: boolean): boolean {
    const measured = rate.note(wellFormed ? 1 : MALFORMED_WEIGHT);
    if (measured === 'abuse') this.#dismiss(socket, wellFormed ? 'too-fast' : 'malformed');
    return measured === 'fine' && wellFormed;
  }

  #dismiss(socket: ClassSocket, code: DismissalCode): null {
    this.#parts.meter.dismissals.inc({ code });
    socket.emit('dismissed', { code });
    socket.disconnect(true);
    return null;
  }
}

function refused(refusal: WireRefusal): ActAnswer {
  return { ok: false, refusal };
}

function outcomeOf(answer: ActAnswer): string {
  if (answer.ok) return 'accepted';
  return answer.refusal.by === 'door' ? answer.refusal.code : `refused-by-${answer.refusal.by}`;
}
