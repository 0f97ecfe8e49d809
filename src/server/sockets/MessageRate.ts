/** Messages that one connection may send at once, and each second after that. */
const BURST = 20;
const PER_SECOND = 5;
/** Messages over that number before the connection is closed; they are forgiven as slowly as they may come. */
const PATIENCE = 40;

export type Measured = 'fine' | 'too-fast' | 'abuse';

/** How fast one connection speaks. */
export class MessageRate {
  readonly #clock: () => number;
  #tokens = BURST;
  #atMs: number;
  #over = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#atMs = clock();
  }

  /** Notes a message of so many tokens' weight. */
  note(weight = 1): Measured {
    const now = this.#clock();
    const earned = ((now - this.#atMs) / 1000) * PER_SECOND;
    this.#tokens = Math.min(BURST, this.#tokens + earned);
    this.#over = Math.max(0, this.#over - earned);
    this.#atMs = now;
    if (this.#tokens >= weight) {
      this.#tokens -= weight;
      return 'fine';
    }
    this.#over += weight;
    return this.#over > PATIENCE ? 'abuse' : 'too-fast';
  }
}
