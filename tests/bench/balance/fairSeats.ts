import { LEVELS } from '../../../src/agents/level.ts';
import { barred, type Figure, noted, points } from './figure.ts';
import type { GameFacts } from './job.ts';
import { STRONGEST } from './jobsFor.ts';
import { mean, standardError } from './statistics.ts';
import { equalGames, gainIn, idsOf, type Study, setOf } from './study.ts';

const MOST_APART = 10;

/** Test 3: neither chair is the better one, over all levels together and among the strongest. */
export function fairSeats(study: Study): readonly Figure[] {
  return [
    ...apart(study, 'all levels', setOf(study, 'equal'), true),
    ...LEVELS.toReversed().flatMap((level) =>
      apart(study, level, equalGames(study, level), level === STRONGEST),
    ),
  ];
}

function apart(
  study: Study,
  who: string,
  games: readonly GameFacts[],
  isBarred: boolean,
): readonly Figure[] {
  const ids = idsOf(study);
  const means = ids.map((id) => mean(games.map((game) => gainIn(game, id))));
  const largest = Math.max(...means);
  const percent = (100 * (largest - Math.min(...means))) / Math.max(1, largest);
  const [first = '', second = ''] = ids;
  const luck = standardError(games.map((game) => gainIn(game, first) - gainIn(game, second)));
  const what = `${who}: difference between the seats, of the larger`;
  const value = `${percent.toFixed(1)} %`;
  return [
    noted(
      `${who}: mean gains of ${ids.join(' and ')} in ${games.length} games`,
      `${means.map(points).join(' and ')} (difference +-${points(luck)})`,
    ),
    isBarred
      ? barred(what, value, `less than ${MOST_APART} %`, percent < MOST_APART)
      : noted(what, value),
  ];
}
