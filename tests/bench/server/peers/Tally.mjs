import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Counts answers and how long they took, between a begin and an end. */
export class Tally {
  /** @type {number[]} */
  #waits = [];
  /** @type {Record<string, number>} */
  #outcomes = {};
  #began = Number.POSITIVE_INFINITY;
  /** How late the generator itself is: what it measures is no shorter. */
  #lag = monitorEventLoopDelay({ resolution: 10 });

  begin() {
    this.#began = performance.now();
    this.#lag.enable();
  }

  /**
   * @param {number} ms
   * @param {string} outcome
   */
  note(ms, outcome) {
    if (performance.now() - ms < this.#began) return;
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
    this.#waits.push(ms);
  }

  /** @returns {{ perSecond: number, loadLagP99Ms: number, p50: number, p95: number, p99: number, outcomes: Record<string, number> }} */
  end() {
    const seconds = (performance.now() - this.#began) / 1000;
    const waits = this.#waits.toSorted((a, b) => a - b);
    /** @param {number} share */
    const at = (share) => Number((waits[Math.floor(waits.length * share)] ?? 0).toFixed(1));
    const perSecond = Math.round(waits.length / seconds);
    const loadLagP99Ms = Math.round(this.#lag.percentile(99) / 1e6);
    return {
      perSecond,
      loadLagP99Ms,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      outcomes: this.#outcomes,
    };
  }
}
