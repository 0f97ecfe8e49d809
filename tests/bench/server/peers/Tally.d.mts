export declare class Tally {
  begin(): void;
  note(ms: number, outcome: string): void;
  end(): {
    readonly perSecond: number;
    readonly loadLagP99Ms: number;
    readonly p50: number;
    readonly p95: number;
    readonly p99: number;
    readonly outcomes: Readonly<Record<string, number>>;
  };
}
