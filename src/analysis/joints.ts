import { at } from './at.ts';
import { jointAt, optionsAt } from './block.ts';
import { type Outcome, SILENCE } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** An outcome as searches hold it: one joint option for each block. */
export type Joints = Int32Array;

export function jointsOf(space: OutcomeSpace, outcome: Outcome): Joints {
  return Int32Array.from(space.blocks, (block) =>
    jointAt(block, (norm) => outcome[norm] ?? SILENCE),
  );
}

/** The outcome that has these joint options, norms in the order of the space. */
export function outcomeOf(space: OutcomeSpace, joints: Joints): Outcome {
  const options = new Map(
    space.blocks.flatMap((block, i) => {
      const joint = optionsAt(block, at(joints, i));
      return block.norms.map(({ id }, place) => [id, joint[place] ?? SILENCE] as const);
    }),
  );
  return Object.fromEntries(space.norms.map((id) => [id, options.get(id) ?? SILENCE]));
}

/** What the joint options are worth together, in the order of the delegations. */
export function utilitiesOf(space: OutcomeSpace, joints: Joints): Float64Array {
  const sides = space.delegations.length;
  const sums = new Float64Array(sides);
  space.blocks.forEach(({ worth }, i) => {
    const row = at(joints, i) * sides;
    for (let side = 0; side < sides; side++) sums[side] = at(sums, side) + at(worth, row + side);
  });
  return sums;
}
