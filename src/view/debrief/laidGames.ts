import type { OutcomePlane, PlanePoint } from '../../analysis/debrief/outcomePlane.ts';
import { entry, type Log, PUBLIC, type State, utilityOf, viewFor } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';

/** Another finished game of the same scenario and cut, under the name that it was added by. */
export interface ComparedGame {
  readonly name: string;
  readonly log: Log;
  readonly state: State;
}

/** How another game ended, priced by the tables of the game whose plane it is laid on. */
export interface LaidGame extends PlanePoint {
  readonly letter: string;
  readonly name: string;
  readonly signed: boolean;
}

/**
 * Other games on the plane of this one: each text by this game's tables as the closing froze them; a game
 * without a text lies where leaving lay here.
 */
export function laidGames(
  { view }: Frame,
  plane: OutcomePlane,
  games: readonly ComparedGame[],
): readonly LaidGame[] {
  const { verdict, setting } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  return games.map(({ name, state }, place) => {
    const there = viewFor(state, PUBLIC).verdict;
    const signed = there?.outcome === 'signed';
    const outcome = there?.clauses ?? {};
    const utilities = signed
      ? plane.delegations.map((id) =>
          utilityOf(setting, id, entry(verdict.sides, id).values, outcome),
        )
      : plane.reservations;
    return { letter: letterOf(place), name, signed, outcome, utilities };
  });
}

/** A to Z, then A2 to Z2. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  const row = Math.floor(place / 26);
  return row === 0 ? letter : `${letter}${row + 1}`;
}

/** What a mark or a row of another game is called. */
export function laidWhat({ t }: Frame, { letter, name, signed }: LaidGame): string {
  return t('debrief.compare.what', { letter, name, signed: String(signed) });
}
