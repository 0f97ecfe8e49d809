import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { aFolder } from './storePlaces.ts';

const SOCKET = '.s.PGSQL.5432';

/** Stands between a store and its database, as a network does that may fall silent. */
export class PostgresRelay {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Whether what the database answers is passed on. */
  answers = true;
  readonly #folder: string;
  readonly #database: URL;

  private constructor(folder: string, database: URL) {
    this.#folder = folder;
    this.#database = database;
    this.#server = createServer((near) => this.#join(near));
  }

  static async to(address: string): Promise<PostgresRelay> {
    const relay = new PostgresRelay(await aFolder(), new URL(address));
    await new Promise<void>((resolve) =>
      relay.#server.listen(join(relay.#folder, SOCKET), resolve),
    );
    return relay;
  }

  get address(): string {
    const near = new URL(this.#database);
    near.searchParams.set('host', this.#folder);
    return near.href;
  }

  async end(): Promise<void> {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #join(near: Socket): void {
    const far = createConnection(join(this.#database.searchParams.get('host') ?? '', SOCKET));
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => other.destroy());
    }
    near.on('data', (data) => far.write(data));
    far.on('data', (data) => {
      if (this.answers) near.write(data);
    });
  }
}
