import type { DelegationId } from '../../../src/engine/index.ts';
import { barred, type Figure, points } from './figure.ts';
import { STRONGEST } from './jobsFor.ts';
import { mean, standardError } from './statistics.ts';
import { equalGames, gainIn, idsOf, type Study, setOf } from './study.ts';
import { LESSONS } from './wrongLessons.ts';

/** Test 6: who believes in a wrong lesson gains less against a logroller than a logroller in its place. */
export function lessons(study: Study): readonly Figure[] {
  const plain = new Map(equalGames(study, STRONGEST).map((game) => [game.seed, game]));
  return LESSONS.flatMap((lesson) => {
    const duels = idsOf(study).flatMap((id) => duelsOf(study, plain, lesson, id));
    const [believer, rival] = [
      mean(duels.map(({ own }) => own)),
      mean(duels.map(({ plain }) => plain)),
    ];
    const luck = standardError(duels.map(({ own, plain }) => own - plain));
    return barred(
      `${lesson}: mean gain, and a plain ${STRONGEST}'s, over ${duels.length} games`,
      `${points(believer)} and ${points(rival)} (+-${points(luck)})`,
      'lower',
      believer < rival,
    );
  });
}

function duelsOf(
  study: Study,
  plain: ReadonlyMap<number, Parameters<typeof gainIn>[0]>,
  lesson: string,
  id: DelegationId,
) {
  return setOf(study, 'lessons')
    .filter(({ players }) => players[id] === lesson)
    .flatMap((game) => {
      const same = plain.get(game.seed);
      return same === undefined ? [] : [{ own: gainIn(game, id), plain: gainIn(same, id) }];
    });
}
