import { frontierOfBlocks } from './frontierOfBlocks.ts';
import { frontierSample } from './frontierSample.ts';
import { outcomeOf } from './joints.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** Comparisons of points, or of boxes of points, if nothing else is said: one or two seconds at most. */
const COMPARISONS = 50_000_000;

/** The outcomes rational for all that no other dominates (Pareto-optimal), one for each list of utilities. */
export interface ParetoFrontier {
  /** `exact`: all points, each once. `sample`: some points, each proven to belong to the frontier. */
  readonly kind: 'exact' | 'sample';
  readonly size: number;
  /** The utilities of one point after another, in the order of the delegations, in micro-points. */
  readonly utilities: Float64Array;
  /** An outcome that has the utilities of the point, from 0. */
  witness(point: number): Outcome;
}

/**
 * The Pareto frontier of all outcomes that give every delegation its reservation. Exact for up to three
 * delegations; for more, exact if fewer comparisons than `comparisons` are needed, or else a sample.
 */
export function paretoFrontier(space: OutcomeSpace, comparisons = COMPARISONS): ParetoFrontier {
  const exact = frontierOfBlocks(space, comparisons);
  const { count, utilities, joints } = exact ?? frontierSample(space);
  const blocks = space.blocks.length;
  return {
    kind: exact === null ? 'sample' : 'exact',
    size: count,
    utilities,
    witness: (point) => {
      if (!(point >= 0 && point < count)) throw new RangeError(`no point ${point} of ${count}`);
      return outcomeOf(space, joints.subarray(point * blocks, (point + 1) * blocks));
    },
  };
}
