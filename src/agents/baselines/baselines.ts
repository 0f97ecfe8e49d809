import type { Clauses, Draw, View } from '../../engine/index.ts';
import type { Decision } from '../decision.ts';
import { decideBy } from './decideBy.ts';
import { micro } from './micro.ts';
import { omniscientNash } from './omniscientNash.ts';
import { randomOffers } from './randomOffers.ts';
import type { Tactic } from './Tactic.ts';
import { early, even, late, timeDependent } from './timeDependent.ts';

/** Simple agents of the field, against which others are measured. */
export type Baseline = 'random' | 'boulware' | 'linear' | 'conceder' | 'micro' | 'nash';

export const BASELINES: readonly Baseline[] = [
  ...(['random', 'boulware', 'linear', 'conceder', 'micro', 'nash'] as const),
];

export function isBaseline(word: string): word is Baseline {
  return BASELINES.some((baseline) => baseline === word);
}

/** What a baseline decides by; the Nash point is told to the one that knows it, and to no other. */
export function baselineMind(
  baseline: Baseline,
  nash: Clauses | null,
): (view: View, random: Draw) => Decision {
  const tactic = tacticOf(baseline, nash);
  return (view, random) => decideBy(tactic, view, random);
}

function tacticOf(baseline: Baseline, nash: Clauses | null): Tactic {
  switch (baseline) {
    case 'random':
      return randomOffers;
    case 'boulware':
      return timeDependent(late);
    case 'linear':
      return timeDependent(even);
    case 'conceder':
      return timeDependent(early);
    case 'micro':
      return micro;
    case 'nash':
      return omniscientNash(nash);
    default:
      return baseline satisfies never;
  }
}
