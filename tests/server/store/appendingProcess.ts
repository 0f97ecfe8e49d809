import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AppendFault, StoredRow } from '../../../src/server/store/EventStore.ts';
import type { AppendingWish } from './appendForever.ts';

const program = fileURLToPath(new URL('appendForever.ts', import.meta.url));

/** A process that appends, and what it has said so far. */
export class AppendingProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #said = '';
  complaint = '';

  /** `fileBlocks`: the largest file that it may write, in blocks of 1024 bytes. */
  constructor(wish: AppendingWish, fileBlocks: number | 'unlimited' = 'unlimited') {
    const run = `ulimit -f ${fileBlocks}; exec "$0" "$@"`;
    const words = ['-c', run, process.execPath, '--no-warnings', program, JSON.stringify(wish)];
    this.#child = spawn('bash', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout?.on('data', (text) => {
      this.#said += text;
    });
    this.#child.stderr?.on('data', (text) => {
      this.complaint += text;
    });
    this.#ended = once(this.#child, 'close');
  }

  /** The places that it was told are taken by its rows. */
  get acknowledged(): readonly number[] {
    return this.#lines.filter((line) => /^\d+$/.test(line)).map(Number);
  }

  /** Why it ended, where it was told that nothing more can be appended. */
  get fault(): AppendFault | null {
    const line = this.#lines.find((line) => line.startsWith('{'));
    return line === undefined ? null : (JSON.parse(line) as AppendFault);
  }

  /** Lets it append so many rows and a while longer, then kills it in whatever it is at. */
  async killAfter(rows: number, ms: number): Promise<void> {
    while (this.acknowledged.length < rows && this.#child.exitCode === null)
      await Promise.race([this.#ended, once(this.#child.stdout ?? this.#child, 'data')]);
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async end(): Promise<void> {
    await this.#ended;
  }

  get #lines(): readonly string[] {
    return this.#said.split('\n').slice(0, -1);
  }
}

/** What is wrong with a log into which processes appended: rows lost, doubled, invented or torn. */
export function faultsIn(
  rows: readonly StoredRow[],
  acknowledged: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const faults: string[] = [];
  for (const [place, { seq, commandId, body }] of rows.entries()) {
    const said = JSON.parse(body) as { name: string; seq: number; text: string };
    if (seq !== place) faults.push(`row ${seq} at place ${place}`);
    if (commandId !== `${said.name} ${seq}` || said.seq !== seq) faults.push(`row ${seq} is torn`);
    if (said.text.length !== (seq * 7919) % 4000) faults.push(`row ${seq} is cut`);
  }
  for (const [name, places] of acknowledged)
    for (const seq of places)
      if (rows[seq]?.commandId !== `${name} ${seq}`) faults.push(`row ${seq} of ${name} is lost`);
  const known = [...acknowledged.values()].reduce((sum, { length }) => sum + length, 0);
  // Each process has one row under way when it dies, which may be there or not.
  if (rows.length > known + acknowledged.size) faults.push(`${rows.length} rows, ${known} known`);
  return faults;
}
