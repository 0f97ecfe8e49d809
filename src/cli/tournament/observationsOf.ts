import type { GameResult } from './playGame.ts';
import type { Game } from './schedule.ts';

/** What one agent, alone in its seat, got in a game against another in all the other seats. */
export interface Observation {
  readonly domain: number;
  readonly deadline: string;
  readonly seed: number;
  readonly seat: number;
  readonly agent: string;
  readonly opponent: string;
  /** Null where the tables leave nothing to gain. */
  readonly gain: number | null;
  readonly agreement: number;
  /** Null where there is no Nash point. */
  readonly distance: number | null;
  /** Null where nothing can be gained together. */
  readonly welfare: number | null;
}

/** One observation for every seat that somebody holds alone, in the order of the games. */
export function observationsOf(
  games: readonly Game[],
  results: readonly GameResult[],
): readonly Observation[] {
  return games.flatMap(({ domain, deadline, seed, alone }, place) => {
    const result = results[place];
    if (result === undefined) throw new Error(`game ${place} has no result`);
    const { gains, agreed, distance, welfare } = result;
    return alone.map(({ seat, agent, opponent }): Observation => {
      const game = { domain, deadline, seed, seat, agent, opponent };
      return { ...game, gain: gains[seat] ?? null, agreement: agreed ? 1 : 0, distance, welfare };
    });
  });
}
