import { LEVELS } from '../../../src/agents/level.ts';
import { barred, type Figure, noted, points } from './figure.ts';
import { mean, standardError } from './statistics.ts';
import { equalGames, gainIn, idsOf, type Study } from './study.ts';

const MOST_APART = 10;

/** Test 3: neither chair is the better one. */
export function fairSeats(study: Study): readonly Figure[] {
  const ids = idsOf(study);
  return LEVELS.flatMap((level) => {
    const games = equalGames(study, level);
    const means = ids.map((id) => mean(games.map((game) => gainIn(game, id))));
    const largest = Math.max(...means);
    const apart = (100 * (largest - Math.min(...means))) / Math.max(1, largest);
    const [first = '', second = ''] = ids;
    const luck = standardError(games.map((game) => gainIn(game, first) - gainIn(game, second)));
    const what = `${level}: mean gains of ${ids.join(' and ')} in ${games.length} games`;
    return [
      noted(what, `${means.map(points).join(' and ')} (difference +-${points(luck)})`),
      barred(
        `${level}: difference between the seats, of the larger`,
        `${apart.toFixed(1)} %`,
        `less than ${MOST_APART} %`,
        apart < MOST_APART,
      ),
    ];
  });
}
