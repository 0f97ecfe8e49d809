import { readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;
const EVERY_MS = 500;

/** How much memory and processor some processes take, all of them together, as Linux tells it. */
export class Watch {
  readonly #pids: readonly number[];
  readonly #timer: NodeJS.Timeout;
  readonly #beganMs = performance.now();
  readonly #ticks: number;
  #mostBytes = 0;

  constructor(pids: readonly number[]) {
    this.#pids = pids;
    this.#ticks = this.#ticksNow();
    this.#look();
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
  }

  /** The most memory of any one process, and processors taken by all. */
  end(): { readonly rssMb: number; readonly processors: number } {
    clearInterval(this.#timer);
    this.#look();
    const seconds = (performance.now() - this.#beganMs) / 1000;
    const busy = (this.#ticksNow() - this.#ticks) / TICKS_PER_SECOND;
    return {
      rssMb: Math.round(this.#mostBytes / 1_048_576),
      processors: Number((busy / seconds).toFixed(2)),
    };
  }

  #look(): void {
    for (const pid of this.#pids) {
      const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
      this.#mostBytes = Math.max(this.#mostBytes, Number(pages) * PAGE_BYTES);
    }
  }

  #ticksNow(): number {
    return this.#pids.reduce((sum, pid) => {
      // What follows the name of the program, which may hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return sum + Number(fields[11]) + Number(fields[12]);
    }, 0);
  }
}
