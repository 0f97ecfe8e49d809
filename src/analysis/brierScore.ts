import { mean } from './mean.ts';
import { checkBelief, type StatedBelief } from './statedBelief.ts';

/**
 * The mean squared error of beliefs, summed over hypotheses (Brier's own form): 0 for certainty in the truth,
 * 2 for certainty in something else; of no beliefs, NaN.
 */
export function brierScore(beliefs: readonly StatedBelief[]): number {
  return mean(
    beliefs.map((belief) => {
      checkBelief(belief);
      return belief.shares.reduce((sum, share, place) => {
        const error = share - (place === belief.truth ? 1 : 0);
        return sum + error * error;
      }, 0);
    }),
  );
}
