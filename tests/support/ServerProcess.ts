import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StoreOptions } from '../../src/server/store/openStore.ts';

const program = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

/**
 * As `npm start` has them: a larger nursery makes no act faster, and takes a third more memory; left to
 * itself, the heap grows to many times what is alive in it before it is cleaned.
 */
const FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=40', '--no-warnings'];

/** The server as it is started by hand, in a process of its own that may be killed and started again. */
export class ServerProcess {
  readonly #place: StoreOptions;
  /** The largest file that it may write, in blocks of 1024 bytes. */
  fileBlocks: number | 'unlimited';
  #child: ChildProcess | null = null;
  #port = 0;
  /** What it has said of itself, line by line. */
  said = '';

  private constructor(place: StoreOptions, fileBlocks: number | 'unlimited') {
    this.#place = place;
    this.fileBlocks = fileBlocks;
  }

  static async start(
    place: StoreOptions,
    fileBlocks: number | 'unlimited' = 'unlimited',
  ): Promise<ServerProcess> {
    const server = new ServerProcess(place, fileBlocks);
    await server.start();
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** What happened to it that nobody had foreseen. */
  get unforeseen(): readonly string[] {
    return this.said.split('\n').filter((line) => /unforeseen|Error:/.test(line));
  }

  /** Resolves when it listens, on the port that it had before. */
  async start(): Promise<void> {
    const { folder, databaseUrl } = this.#place;
    const run = `ulimit -f ${this.fileBlocks}; exec "$0" "$@"`;
    const words = [program, '--port', `${this.#port}`, '--data', folder];
    const child = spawn('bash', ['-c', run, process.execPath, ...FLAGS, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) },
    });
    this.#child = child;
    child.stderr?.on('data', (text) => {
      this.said += text;
    });
    let out = '';
    const listens = new Promise<void>((resolve) => {
      child.stdout?.on('data', (text) => {
        out += text;
        const [, port] = out.match(/http:\/\/127\.0\.0\.1:(\d+)\//) ?? [];
        if (port === undefined) return;
        this.#port = Number(port);
        resolve();
      });
    });
    const ended = once(child, 'close').then(() => {
      throw new Error(`the server has ended: ${this.said}`);
    });
    ended.catch(() => {});
    await Promise.race([listens, ended]);
  }

  /** Resolves when it is gone; with how it ended, null where by the signal. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null)
      return child?.exitCode ?? null;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}
