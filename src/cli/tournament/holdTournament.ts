import type { CutId } from '../../engine/index.ts';
import type { Fault } from '../../scenario/Fault.ts';
import { comparisonsOf } from './comparisonsOf.ts';
import type { DomainSource } from './DomainSource.ts';
import { decisionTimes } from './decisionTimes.ts';
import { observationsOf } from './observationsOf.ts';
import { type Domain, openDomain } from './openDomain.ts';
import { playAll } from './playAll.ts';
import type { GameResult } from './playGame.ts';
import { type Game, scheduleOf } from './schedule.ts';
import { standingsOf } from './standingsOf.ts';
import type { TournamentReport } from './TournamentReport.ts';

export interface Tournament {
  readonly sources: readonly DomainSource[];
  /** Weakest first. */
  readonly agents: readonly string[];
  /** They play too, and what is compared with them is the last of the agents. */
  readonly baselines: readonly string[];
  readonly rounds: readonly number[];
  readonly seeds: number;
  readonly workers: number;
  /** The cut of scenarios. */
  readonly cut: CutId | undefined;
  readonly onProgress: (done: number, all: number) => void;
}

export type HeldTournament =
  | { readonly ok: true; readonly report: TournamentReport }
  | { readonly ok: 'faults'; readonly faults: readonly Fault[] }
  /** What went wrong in which game. */
  | { readonly ok: false; readonly error: string };

/** The baseline that knows the truth, which in a scenario is not there before the game. */
const KNOWS_TRUTH = 'nash';

/** Holds a tournament. What it reports is the same for any number of workers, but for the times. */
export async function holdTournament(tournament: Tournament): Promise<HeldTournament> {
  const { sources, agents, baselines, rounds, seeds, workers, cut, onProgress } = tournament;
  const domains: Domain[] = [];
  for (const source of sources) {
    const read = await openDomain(source, cut);
    if (!read.ok) return { ok: 'faults', faults: read.faults };
    domains.push(read.domain);
  }
  const all = [...agents, ...baselines];
  const games = domains.flatMap((domain, place) =>
    scheduleOf({
      domain: place,
      delegations: domain.delegations,
      deadlines: domain.deadlines(rounds),
      agents: domain.truth === null ? all.filter((agent) => agent !== KNOWS_TRUTH) : all,
      seeds,
    }),
  );
  const played = await playAll({
    ...{ sources, cut, games, workers },
    onProgress: (done) => onProgress(done, games.length),
  });
  if (!played.ok) return { ok: false, error: gameError(domains, played.game, played.error) };
  const { results } = played;
  const observations = observationsOf(games, results);
  return {
    ok: true,
    report: {
      games: games.length,
      seeds,
      deadlines: [...new Set(games.map(({ deadline }) => deadline))],
      domains: domains.map(({ id, delegations, outcomes }) => {
        return { id, delegations: delegations.length, outcomes };
      }),
      standings: standingsOf(all, observations),
      comparisons: comparisonsOf(agents, baselines, observations),
      refused: refusedBy(all, results),
      times: decisionTimes(all, results),
    },
  };
}

function refusedBy(
  agents: readonly string[],
  results: readonly GameResult[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    agents.map((agent) => [
      agent,
      results.reduce((sum, { refused }) => sum + (refused[agent] ?? 0), 0),
    ]),
  );
}

function gameError(domains: readonly Domain[], game: Game, error: string): string {
  const where = domains[game.domain]?.id ?? '';
  return `${game.seats.join(' and ')} in ${where} at ${game.deadline}, seed ${game.seed}: ${error}`;
}
