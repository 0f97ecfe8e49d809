import type { GameLine } from '../analysis/debrief/GameLine.ts';
import type { GameTurns } from '../analysis/debrief/GameTurns.ts';
import { forkSearch, type GameToSearch } from '../analysis/forkSearch.ts';
import { agentsOf } from './agentsOf.ts';
import { allMinds } from './allMinds.ts';
import { continueFrom } from './continueFrom.ts';

/** The level that plays forks on for persons, and for agents that are not known here. */
const STAND_IN = 'logroller';

/**
 * Looks for the turning points of a game's first person, or of its first delegation where only agents
 * played; tells after every fork, and lastly what there is.
 */
export function* turnsOfLine(
  { log, end }: GameLine,
  { forksMost }: Pick<GameToSearch, 'forksMost'> = {},
): Generator<GameTurns, GameTurns> {
  const minds = allMinds();
  const agents = agentsOf(log.header);
  const chairs = Object.keys(log.header.players);
  const delegation = chairs.find((id) => !agents.has(id)) ?? chairs[0] ?? '';
  const standIns = chairs.filter((id) => minds[agents.get(id) ?? ''] === undefined);
  const bound = forksMost === undefined ? {} : { forksMost };
  const game = { scenario: end.setting.scenario, log, delegation, ...bound };
  const search = forkSearch(game, continueFrom({ minds, standIn: STAND_IN }));
  for (;;) {
    const { done, value: found } = search.next();
    const turns = { delegation, found, standIns, standIn: STAND_IN };
    if (done === true) return turns;
    yield turns;
  }
}
