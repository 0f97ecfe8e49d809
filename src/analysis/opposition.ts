import { at } from './at.ts';
import { branchAndBound, NODE_LIMIT } from './branchAndBound.ts';
import { outcomeOf, utilitiesOf } from './joints.ts';
import { limitsOf } from './limits.ts';
import { nearnessTo } from './nearnessTo.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { scaledDistance, utilityScale } from './utilityScale.ts';

/** How much delegations stand against each other. */
export interface Opposition {
  /** From 0, where one outcome is best for everybody, to the root of the number of delegations less one. */
  readonly distance: number;
  /** An outcome that lies as near as that. */
  readonly outcome: Outcome;
  /** Whether none lies nearer. */
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * The least distance from any outcome, rational or not, to the corner where each delegation has the most that
 * it can still get alone, in utilities that are scaled for each delegation (`utilityScale`).
 */
export function opposition(space: OutcomeSpace, nodeLimit = NODE_LIMIT): Opposition {
  const scale = utilityScale(space);
  const corner = cornerOf(space);
  const limits = limitsOf(space, {});
  const start = Int32Array.from(space.blocks, ({ tried }) => at(tried, 0));
  const found = branchAndBound(
    { space, limits, aim: nearnessTo(corner, scale, limits) },
    nodeLimit,
    start,
  );
  const joints = found.joints ?? start;
  return {
    distance: scaledDistance(scale, corner, utilitiesOf(space, joints)),
    outcome: outcomeOf(space, joints),
    proven: found.proven,
    nodes: found.nodes,
  };
}

function cornerOf({ blocks, delegations }: OutcomeSpace): Float64Array {
  const sides = delegations.length;
  return Float64Array.from(delegations, (_, side) =>
    blocks.reduce((sum, { tried, worth }) => {
      let most = -Infinity;
      for (const joint of tried) most = Math.max(most, at(worth, joint * sides + side));
      return sum + most;
    }, 0),
  );
}
