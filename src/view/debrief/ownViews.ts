import { delegationIds, type View, viewFor } from '../../engine/index.ts';
import type { ComparedGame } from './laidGames.ts';

/** Finished games as their one person saw them; games of nobody, or of several persons, are left out. */
export function ownViews(games: readonly Pick<ComparedGame, 'log' | 'state'>[]): readonly View[] {
  return games.flatMap(({ log, state }) => {
    const [person, ...more] = delegationIds(state.setting).filter(
      (id) => log.header.players[id]?.kind === 'person',
    );
    return person === undefined || more.length > 0 ? [] : [viewFor(state, person)];
  });
}
