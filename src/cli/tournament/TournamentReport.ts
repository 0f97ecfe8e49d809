import type { Comparison } from './comparisonsOf.ts';
import type { DecisionTimes } from './decisionTimes.ts';
import type { Standing } from './standingsOf.ts';

/** All that a tournament comes to. Only the times differ from one run to the next. */
export interface TournamentReport {
  readonly games: number;
  readonly seeds: number;
  readonly deadlines: readonly string[];
  readonly domains: readonly DomainLine[];
  readonly standings: readonly Standing[];
  readonly comparisons: readonly Comparison[];
  /** Commands that the table refused, by agent: faults in the agents. */
  readonly refused: Readonly<Record<string, number>>;
  readonly times: readonly DecisionTimes[];
}

export interface DomainLine {
  readonly id: string;
  readonly delegations: number;
  /** Null for a scenario, where it depends on the game. */
  readonly outcomes: number | null;
}
