import { mean } from '../../analysis/mean.ts';
import type { GameResult } from './playGame.ts';

/** How long an agent took over a decision, in milliseconds of this machine. */
export interface DecisionTimes {
  readonly agent: string;
  readonly decisions: number;
  readonly meanMs: number;
  readonly p95Ms: number;
}

export function decisionTimes(
  agents: readonly string[],
  results: readonly GameResult[],
): readonly DecisionTimes[] {
  return agents.map((agent) => {
    const rising = Float64Array.from(
      results.flatMap(({ milliseconds }) => milliseconds[agent] ?? []),
    ).sort();
    const p95Ms = rising[Math.ceil(0.95 * rising.length) - 1] ?? 0;
    const meanMs = rising.length === 0 ? 0 : mean([...rising]);
    return { agent, decisions: rising.length, meanMs, p95Ms };
  });
}
