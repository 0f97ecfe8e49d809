import type { CutId, DelegationId, Scenario } from '../../../src/engine/index.ts';
import type { ScenarioTexts } from '../../../src/text/ScenarioTexts.ts';
import type { VoiceLine } from '../../../src/view/voiceLine.ts';
import type { Choice } from './alternatives.ts';
import { answerKeysOf } from './answerKeys.ts';
import { type Fork, forksOf } from './forks.ts';
import { type GameEnd, gameEndOf } from './gameFacts.ts';
import { mindsOf, type PlayerName } from './minds.ts';
import { type Effort, effortOf, type Heard } from './personsGame.ts';
import { playGame } from './play.ts';

/** A batch of games for one worker: plain data. */
export interface Job {
  readonly set: string;
  readonly cut: CutId;
  readonly players: Readonly<Record<DelegationId, PlayerName>>;
  readonly seeds: readonly number[];
  /** The decisions to be forced each way. */
  readonly forks: readonly Choice[];
  /** Whether to count what a person would do and hear. */
  readonly effort: boolean;
}

/** What a worker is sent in place of a job to let it end by itself. */
export const NO_MORE = 'no-more';

export interface GameFacts extends GameEnd {
  readonly set: string;
  readonly cut: CutId;
  readonly seed: number;
  readonly players: Readonly<Record<DelegationId, PlayerName>>;
  readonly forks: readonly Fork[];
  readonly effort: Readonly<Record<DelegationId, Effort>> | null;
}

export interface Stage extends Heard {
  readonly scenario: Scenario;
  readonly script: ScenarioTexts;
  readonly voice: readonly VoiceLine[];
}

export function runJob(
  stage: Stage,
  { set, cut, players, seeds, forks, effort }: Job,
): readonly GameFacts[] {
  const { scenario, script } = stage;
  const minds = mindsOf({ players }, answerKeysOf(scenario, script));
  return seeds.map((seed) => {
    const played = playGame({ scenario, cut, seed, players }, minds);
    return {
      set,
      cut,
      seed,
      players,
      ...gameEndOf(played.end),
      forks: forks.length === 0 ? [] : forksOf(played, minds, forks),
      effort: effort ? effortOf(played, stage) : null,
    };
  });
}
