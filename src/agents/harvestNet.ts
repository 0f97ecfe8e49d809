import { type Clauses, harvestedClauses, type MicroPoints } from '../engine/index.ts';
import { ownValue, type Sight } from './sight.ts';
import { homeWorth, trustWorth } from './standing.ts';

/** How likely a text is to fail after all, when one thinks of putting a clause in force. */
const CHANCE_OF_FAILURE = 0.25;

/**
 * What closing a clause for good would be worth beside the clause itself: trust and applause at home,
 * less the lost chip, since a share of its value joins one's reservation; but that share is one's own
 * if the text fails.
 */
export function harvestNet(sight: Sight, clauses: Clauses): MicroPoints {
  const { view } = sight;
  const { harvestHome, harvestTrust, harvestShare } = view.setting.scenario.magnitudes;
  const before = harvestedClauses(view.draft);
  const lost = ownValue(sight, { ...before, ...clauses }) - ownValue(sight, before);
  return Math.round(
    homeWorth(sight, harvestHome) +
      trustWorth(sight, harvestTrust) -
      (1 - 2 * CHANCE_OF_FAILURE) * (Math.max(0, lost) / harvestShare),
  );
}
