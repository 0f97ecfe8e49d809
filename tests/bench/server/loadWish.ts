/** What a load generator is asked for. */
export interface LoadWish {
  /** Of the servers, over which seats are spread one by one. */
  readonly addresses: readonly string[];
  readonly tables: number;
  /** Tables of which an agent plays one seat. */
  readonly agents: number;
  readonly minutes: number;
  /** Between two commands of one seat. */
  readonly everyMs: number;
}

/** What it tells of it. */
export interface LoadTold {
  readonly seats: number;
  readonly joinedMs: number;
  readonly perSecond: number;
  /** How late the generator itself was: what it measured is no shorter. */
  readonly loadLagP99Ms: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly outcomes: Readonly<Record<string, number>>;
}
