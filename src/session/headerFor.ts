import {
  type CutId,
  type LogHeader,
  RULES_VERSION,
  type Scenario,
  scenarioHash,
} from '../engine/index.ts';

export interface GamePlan {
  readonly scenario: Scenario;
  readonly cut: CutId;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  readonly players: LogHeader['players'];
}

/** What a new game is known by. */
export function headerFor({ scenario, cut, seed, players }: GamePlan): LogHeader {
  return {
    format: 1,
    rules: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: scenarioHash(scenario),
    cut,
    seed,
    players,
  };
}
