import { idealPoint } from '../../src/analysis/idealPoint.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';

/** What each delegation can gain at most where all keep their reservations. */
export function idealGains(game: OutcomeSpaceInput): readonly number[] | null {
  const { utilities } = idealPoint(outcomeSpace(game));
  return (
    utilities && game.delegations.map((id) => (utilities[id] ?? 0) - (game.reservations[id] ?? 0))
  );
}
