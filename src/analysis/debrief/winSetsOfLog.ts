import { roundOf, type State } from '../../engine/index.ts';
import { outcomeSpace } from '../outcomeSpace.ts';
import { spaceOfState } from '../spaceOfState.ts';
import { type WinSets, winSets } from '../winSets.ts';
import type { GameLine } from './GameLine.ts';

/** The win-sets at one moment of a game. */
export interface WinSetMoment extends WinSets {
  /** As a round opened, or as the closing froze tables and lines. */
  readonly at: 'round' | 'closing';
  /** Counted from 0. */
  readonly round: number;
}

/** The win-sets as each round opened and as the closing began, by the tables, lines and harvests of that moment. */
export function winSetsOfLog({ states, end }: GameLine): readonly WinSetMoment[] {
  const opening = states.filter((state, place) => {
    const before = states[place - 1];
    return before === undefined || roundOf(before.procedure) < roundOf(state.procedure);
  });
  return [...opening.map((state) => momentOf('round', state)), momentOf('closing', end)];
}

function momentOf(at: WinSetMoment['at'], state: State): WinSetMoment {
  const space = outcomeSpace(spaceOfState(state));
  return { at, round: roundOf(state.procedure), ...winSets(space) };
}
