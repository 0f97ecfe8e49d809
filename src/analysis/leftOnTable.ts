import type { DelegationId, MicroPoints, NormId } from '../engine/index.ts';
import { branchAndBound, NODE_LIMIT } from './branchAndBound.ts';
import { jointsOf, outcomeOf } from './joints.ts';
import { limitsOf } from './limits.ts';
import { type OptionId, type Outcome, SILENCE } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { utilityOf } from './utilityOf.ts';
import { weightedSum } from './weightedSum.ts';

/** What all could still have gained from an outcome, together and without loss to anybody. */
export interface LeftOnTable {
  /** If 0 and proven, no outcome dominates (Pareto-optimal). */
  readonly total: MicroPoints;
  readonly gains: Readonly<Record<DelegationId, MicroPoints>>;
  /** An outcome with these gains; the outcome itself if there are none. */
  readonly witness: Outcome;
  /** What leads to the witness, without swaps that change nothing for anybody. */
  readonly swaps: readonly Swap[];
  readonly proven: boolean;
  readonly nodes: number;
}

/** A norm that stands elsewhere in the witness. */
interface Swap {
  readonly norm: NormId;
  readonly from: OptionId;
  readonly to: OptionId;
}

/** The largest sum of utilities that leaves every delegation at least what the outcome gives it. */
export function leftOnTable(
  space: OutcomeSpace,
  outcome: Outcome,
  nodeLimit = NODE_LIMIT,
): LeftOnTable {
  const before = utilityOf(space, outcome);
  const limits = limitsOf(space, before);
  const start = jointsOf(space, outcome);
  const aim = weightedSum(new Float64Array(space.delegations.length).fill(1), limits);
  const { joints, proven, nodes } = branchAndBound({ space, limits, aim }, nodeLimit, start);
  const witness = withoutIdleSwaps(
    space,
    outcomeOf(space, start),
    outcomeOf(space, joints ?? start),
  );
  const after = utilityOf(space, witness);
  const gains = Object.fromEntries(
    space.delegations.map((id) => [id, (after[id] ?? 0) - (before[id] ?? 0)]),
  );
  return {
    total: Object.values(gains).reduce((sum, gain) => sum + gain, 0),
    gains,
    witness,
    swaps: space.norms.flatMap((norm) => {
      const from = outcome[norm] ?? SILENCE;
      const to = witness[norm] ?? SILENCE;
      return from === to ? [] : [{ norm, from, to }];
    }),
    proven,
    nodes,
  };
}

/** The witness with norms put back where they stood, as far as that is the same to everybody. */
function withoutIdleSwaps(space: OutcomeSpace, outcome: Outcome, witness: Outcome): Outcome {
  const together = space.blocks.map((block) => block.norms.map(({ id }) => id));
  const alone = space.norms.map((id) => [id]);
  let kept = witness;
  for (const norms of [...together, ...alone]) {
    const back = {
      ...kept,
      ...Object.fromEntries(norms.map((id) => [id, outcome[id] ?? SILENCE])),
    };
    const was = utilityOf(space, kept);
    const is = utilityOf(space, back);
    if (space.delegations.every((id) => was[id] === is[id])) kept = back;
  }
  return kept;
}
