import type { DelegationId } from '../engine/index.ts';
import { cablesOf } from './evidence.ts';
import { frequencyModel } from './frequencyModel.ts';
import { type Guess, guessOf } from './guess.ts';
import type { Sight } from './sight.ts';

/**
 * What an agent takes another delegation to want, by the cables that it may hold. Where nobody knows them,
 * a reciprocal one counts what the other names, and others estimate its values from its offers.
 */
export function modelOf({ view, level }: Sight, other: DelegationId): Guess {
  const guess = guessOf(view, other);
  const counts = level === 'reciprocal' && cablesOf(view.setting, other).length === 0;
  return counts ? { ...guess, values: frequencyModel(view, other) } : guess;
}
