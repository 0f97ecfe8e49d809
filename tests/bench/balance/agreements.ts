import { LEVELS } from '../../../src/agents/level.ts';
import { barred, type Figure, shareBetween, shareOf } from './figure.ts';
import { equalGames, type Study } from './study.ts';

/** Beside the list: how often equals agree, and whether anybody signs below its reservation. */
export function agreements(study: Study): readonly Figure[] {
  return LEVELS.flatMap((level) => {
    const games = equalGames(study, level);
    const below = games.flatMap(({ chairs, outcome }) =>
      outcome === 'signed' ? Object.values(chairs).filter(({ gain }) => gain < 0) : [],
    ).length;
    const what = `${level}: chairs that signed below their reservation`;
    return [
      shareBetween(
        `${level}: games with a text`,
        shareOf(games, ({ outcome }) => outcome === 'signed'),
        50,
        95,
      ),
      barred(what, `${below}`, 'none', below === 0),
    ];
  });
}
