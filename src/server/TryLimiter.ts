import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const PER_MINUTE = 10;
const PER_HOUR = 60;
const EVERYBODYS_PER_MINUTE = 300;

/**
 * Counts wrong tries, never right ones: a school comes from one address. After ten in a minute or
 * sixty in an hour an address waits; while all addresses together are wrong too often, those wait that
 * have been wrong themselves. Addresses are kept as keyed hashes, for an hour, in memory.
 */
export class TryLimiter {
  readonly #key = randomBytes(32);
  readonly #minute = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });
  readonly #hour = new RateLimiterMemory({ points: PER_HOUR, duration: 3600 });
  readonly #everybody = new RateLimiterMemory({ points: EVERYBODYS_PER_MINUTE, duration: 60 });
  /** One try at a time for an address, so that a hundred at once are not a hundred tries. */
  readonly #turns = new Map<string, Promise<unknown>>();

  /** Lets an address try; `tryIt` says null where it was wrong. */
  async attempt<Result>(
    address: string,
    tryIt: () => Promise<Result | null>,
  ): Promise<
    | { readonly kind: 'right'; readonly result: Result }
    | { readonly kind: 'wrong' }
    | { readonly kind: 'wait'; readonly waitMs: number }
  > {
    const who = createHmac('sha256', this.#key).update(address).digest('base64url');
    return this.#inTurn(who, async () => {
      const waitMs = await this.#waitMs(who);
      if (waitMs > 0) return { kind: 'wait', waitMs };
      const result = await tryIt();
      if (result !== null) return { kind: 'right', result };
      await Promise.all([
        this.#minute.penalty(who),
        this.#hour.penalty(who),
        this.#everybody.penalty('all'),
      ]);
      return { kind: 'wrong' };
    });
  }

  async #waitMs(who: string): Promise<number> {
    const [minute, hour, everybody] = await Promise.all([
      this.#minute.get(who),
      this.#hour.get(who),
      this.#everybody.get('all'),
    ]);
    if (minute !== null && minute.consumedPoints >= PER_MINUTE) return minute.msBeforeNext;
    if (hour !== null && hour.consumedPoints >= PER_HOUR) return hour.msBeforeNext;
    if (hour !== null && everybody !== null && everybody.consumedPoints >= EVERYBODYS_PER_MINUTE)
      return everybody.msBeforeNext;
    return 0;
  }

  #inTurn<Result>(who: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(who) ?? Promise.resolve();
    const turn = before.then(work, work);
    const settled = turn.then(
      () => {},
      () => {},
    );
    this.#turns.set(who, settled);
    void settled.then(() => {
      if (this.#turns.get(who) === settled) this.#turns.delete(who);
    });
    return turn;
  }
}
