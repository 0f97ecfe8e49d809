import { type Baseline, baselineMind, isBaseline } from '../../src/agents/baselines/baselines.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import { clausesOf } from '../../src/analysis/outcome.ts';
import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import type { Clauses } from '../../src/engine/index.ts';
import { spaceScenario } from '../../src/scenario/domain/spaceScenario.ts';
import { playOut } from '../../src/session/playOut.ts';
import { verdictOf } from './gameOfAgents.ts';

/** An offer of talks, and the place that it has among its side's own. */
export interface TabledOffer {
  readonly by: string;
  readonly place: number;
  readonly clauses: Clauses;
}

/** Talks on a space between baselines, one for each delegation in their order. */
export function talksOf(
  space: OutcomeSpaceInput,
  interventions: number,
  baselines: readonly Baseline[],
  seed = 1,
) {
  const scenario = spaceScenario(space, { id: 'talks', interventions });
  const { outcome } = nashPoint(outcomeSpace(space));
  const played = playOut({
    scenario,
    cut: String(interventions),
    seed,
    players: Object.fromEntries(space.delegations.map((id, i) => [id, baselines[i] ?? 'random'])),
    mindOf: (word) => {
      if (!isBaseline(word)) throw new Error(`${word} is no baseline`);
      return baselineMind(word, outcome && clausesOf(outcome));
    },
  });
  const offers: TabledOffer[] = [];
  for (const { seat, command } of played.log.entries) {
    if (command.kind !== 'tableOffer') continue;
    const place = offers.filter(({ by }) => by === seat).length;
    offers.push({ by: seat, place, clauses: command.clauses });
  }
  return { ...played, offers, verdict: verdictOf(played) };
}
