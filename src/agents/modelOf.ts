import type { DelegationId } from '../engine/index.ts';
import { frequencyModel } from './frequencyModel.ts';
import { type Guess, guessOf } from './guess.ts';
import type { Sight } from './sight.ts';

/** What an agent takes another delegation to want: a reciprocal one counts what it names, others reason from it. */
export function modelOf({ view, level }: Sight, other: DelegationId): Guess {
  const guess = guessOf(view, other);
  return level === 'reciprocal' ? { ...guess, values: frequencyModel(view, other) } : guess;
}
