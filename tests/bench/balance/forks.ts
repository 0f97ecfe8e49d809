import { type Command, type LogEntry, type State, viewFor } from '../../../src/engine/index.ts';
import { alternativesAt, type Choice } from './alternatives.ts';
import { type ChairFacts, chairOf } from './gameFacts.ts';
import { without } from './mask.ts';
import { type Minds, type Played, playOn, playOtherwise } from './play.ts';

/** What came of one way to decide. */
export interface Trial extends ChairFacts {
  readonly option: string;
}

/** One decision of a game, and what would have come of every way to decide it. */
export interface Fork {
  readonly choice: Choice;
  readonly seat: string;
  readonly seed: number;
  /** Which event, or which norm. */
  readonly about: string;
  readonly chosen: string;
  readonly trials: readonly Trial[];
}

/** Every decision of a game that the balance asks about, forced each way and played out by the same minds. */
export function forksOf(played: Played, minds: Minds, choices: readonly Choice[]): readonly Fork[] {
  return played.entries.flatMap((entry, at) => forksAt(played, minds, entry, at, choices));
}

function forksAt(
  played: Played,
  minds: Minds,
  { seat, command }: LogEntry,
  at: number,
  choices: readonly Choice[],
): readonly Fork[] {
  const state = played.states[at];
  if (state === undefined || minds[seat] === undefined) return [];
  const view = viewFor(state, seat);
  return alternativesAt(view, command)
    .filter(({ choice }) => choices.includes(choice))
    .map(({ choice, about, chosen, options }) => ({
      choice,
      seat,
      seed: state.seed,
      about,
      chosen,
      trials: options.flatMap(({ id, command: forced }) => {
        const end = endOf(played, minds, { seat, at, choice, isChosen: id === chosen, forced });
        return end === null ? [] : [{ option: id, ...chairOf(viewFor(end, seat), seat) }];
      }),
    }))
    .filter(({ trials }) => trials.length > 1);
}

interface Way {
  readonly seat: string;
  readonly at: number;
  readonly choice: Choice;
  readonly isChosen: boolean;
  /** Null where the mind decides again, without what the fork takes away. */
  readonly forced: Command | null;
}

/** Where a way leads. Red lines and harvests are compared with none: that seat then does without for good. */
function endOf(
  played: Played,
  minds: Minds,
  { seat, at, choice, isChosen, forced }: Way,
): State | null {
  const scarce = choice === 'red-line' || choice === 'harvest';
  const mind = minds[seat];
  if (!scarce && isChosen) return played.end;
  if (choice === 'harvest' && isChosen) return played.end;
  const others = scarce && mind !== undefined ? { ...minds, [seat]: without(choice, mind) } : minds;
  return forced === null ? playOn(played, at, others) : playOtherwise(played, at, forced, others);
}
