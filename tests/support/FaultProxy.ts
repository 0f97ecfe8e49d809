import { once } from 'node:events';
import {
  type AddressInfo,
  createConnection,
  createServer,
  type Server,
  type Socket,
} from 'node:net';

/** What a network can do to the two directions of every connection through it. */
export type Weather =
  | { readonly kind: 'fair' }
  /** Connections break, and no new one comes about. */
  | { readonly kind: 'cut' }
  /** Nothing arrives and nobody is told: in both directions, or only to or from the server. */
  | { readonly kind: 'silent'; readonly ways: 'both' | 'up' | 'down' }
  /** Everything arrives late, by so many milliseconds and up to so many more. */
  | { readonly kind: 'slow'; readonly ms: number; readonly jitterMs: number };

type Way = 'up' | 'down';

interface Piece {
  readonly data: Buffer | null;
  readonly dueMs: number;
}

/**
 * A network on loopback between pages and a server, whose weather a test makes. Like TCP, it loses
 * nothing of a connection that stands and keeps its order: what could not arrive does so afterwards.
 */
export class FaultProxy {
  readonly #server: Server;
  readonly #lanes = new Set<Lane>();
  readonly #tap: ((data: Buffer) => void) | undefined;
  /** The port of the server, which may change. */
  upstream: number;
  #weather: Weather = { kind: 'fair' };

  private constructor(upstream: number, tap?: (data: Buffer) => void) {
    this.upstream = upstream;
    this.#tap = tap;
    this.#server = createServer((near) => this.#join(near));
  }

  /** `tap` is given everything that the server sends. */
  static async to(address: string, tap?: (data: Buffer) => void): Promise<FaultProxy> {
    const proxy = new FaultProxy(Number(new URL(address).port), tap);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  get weather(): Weather {
    return this.#weather;
  }

  set weather(weather: Weather) {
    this.#weather = weather;
    if (weather.kind === 'cut') this.breakAll();
    for (const lane of this.#lanes) lane.flow();
  }

  /** Breaks every connection that stands; new ones come about. */
  breakAll(): void {
    for (const lane of this.#lanes) lane.end();
  }

  async close(): Promise<void> {
    this.#server.close();
    this.breakAll();
    await once(this.#server, 'close');
  }

  #join(near: Socket): void {
    near.on('error', () => {});
    if (this.#weather.kind === 'cut') return void near.destroy();
    const far = createConnection(this.upstream, '127.0.0.1');
    far.on('error', () => {});
    const up = new Lane({ from: near, to: far, way: 'up', weather: () => this.#weather });
    const down = new Lane({
      ...{ from: far, to: near, way: 'down', weather: () => this.#weather },
      ...(this.#tap === undefined ? {} : { tap: this.#tap }),
    });
    for (const lane of [up, down]) {
      this.#lanes.add(lane);
      lane.onEnd(() => this.#lanes.delete(lane));
    }
  }
}

interface LaneParts {
  readonly from: Socket;
  readonly to: Socket;
  readonly way: Way;
  readonly weather: () => Weather;
  readonly tap?: (data: Buffer) => void;
}

/** One direction of one connection. */
class Lane {
  readonly #parts: LaneParts;
  readonly #pieces: Piece[] = [];
  #timer: NodeJS.Timeout | null = null;
  #lastDueMs = 0;

  constructor(parts: LaneParts) {
    this.#parts = parts;
    parts.from.on('data', (data) => this.#put(data));
    // The end of a connection travels as its bytes do.
    parts.from.on('close', () => this.#put(null));
  }

  onEnd(listener: () => void): void {
    this.#parts.to.on('close', listener);
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#parts.from.destroy();
    this.#parts.to.destroy();
  }

  /** Lets through whatever may arrive by now. */
  flow(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { to, way, weather, tap } = this.#parts;
    const now = weather();
    if (now.kind === 'silent' && (now.ways === 'both' || now.ways === way)) return;
    for (let next = this.#pieces[0]; next !== undefined; next = this.#pieces[0]) {
      const waitMs = next.dueMs - performance.now();
      if (waitMs > 0) {
        this.#timer = setTimeout(() => this.flow(), waitMs);
        return;
      }
      this.#pieces.shift();
      if (next.data === null) return void to.destroySoon();
      tap?.(next.data);
      if (!to.destroyed) to.write(next.data);
    }
  }

  #put(data: Buffer | null): void {
    const weather = this.#parts.weather();
    const lateMs = weather.kind === 'slow' ? weather.ms + Math.random() * weather.jitterMs : 0;
    this.#lastDueMs = Math.max(this.#lastDueMs, performance.now() + lateMs);
    this.#pieces.push({ data, dueMs: this.#lastDueMs });
    this.flow();
  }
}
