import type { Draw, View } from '../../engine/index.ts';
import { type PairedDifference, pairedDifference } from '../pairedDifference.ts';
import { gainOf } from './classOutcomes.ts';

/** What is compared between the halves of a split. */
export type Measure = 'joint-gain' | 'signed' | 'clauses' | 'trust' | 'tension';

/** Two tables of like strength before an event, which one got in public and the other in private. */
export interface SplitPair {
  readonly public: View;
  readonly private: View;
}

/**
 * What it did that an event came in public and not in private: public less private, over the pairs that
 * a split made before a draw decided which was which, with its interval and p (`pairedDifference`).
 * Pairs of which a game has no verdict are left out; null where none is left. Gains are in micro-points,
 * meters in tenths, `signed` in shares of 1.
 */
export function injectEffect(
  pairs: readonly SplitPair[],
  measure: Measure,
  draw: Draw,
): PairedDifference | null {
  const clusters = pairs.flatMap((pair) => {
    const [first, second] = [measured(pair.public, measure), measured(pair.private, measure)];
    return first === null || second === null ? [] : [[{ first, second }]];
  });
  return clusters.length === 0 ? null : pairedDifference(clusters, draw);
}

function measured({ verdict, trust, tension }: View, measure: Measure): number | null {
  if (verdict === null) return null;
  switch (measure) {
    case 'joint-gain':
      return Object.keys(verdict.sides).reduce((sum, id) => sum + gainOf(verdict, id), 0);
    case 'signed':
      return verdict.outcome === 'signed' ? 1 : 0;
    case 'clauses':
      return Object.keys(verdict.clauses).length;
    case 'trust':
      return trust;
    case 'tension':
      return tension;
    default:
      return measure satisfies never;
  }
}
