import { at } from './at.ts';
import { type Block, optionsAt } from './block.ts';
import type { Rows } from './fallingSums.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/**
 * Two lists such that the sums of a row of the one and a row of the other are the utilities of all
 * outcomes that are still open, each outcome once. Each list has about the root of their number.
 */
export function halvesOf(space: OutcomeSpace): readonly [Rows, Rows] {
  const sides = space.delegations.length;
  let first: Rows = { count: 1, utilities: new Float64Array(sides) };
  let second = first;
  for (const block of space.blocks) {
    if (first.count <= second.count) first = withBlock(first, block, sides);
    else second = withBlock(second, block, sides);
  }
  return [first, second];
}

function withBlock({ count, utilities }: Rows, block: Block, sides: number): Rows {
  const joints = openJoints(block, sides);
  const sums = new Float64Array(count * joints.length * sides);
  let row = 0;
  for (let before = 0; before < count; before++) {
    for (const joint of joints) {
      for (let side = 0; side < sides; side++) {
        sums[row + side] =
          at(utilities, before * sides + side) + at(block.worth, joint * sides + side);
      }
      row += sides;
    }
  }
  return { count: count * joints.length, utilities: sums };
}

/** Every joint option that is open, dominated ones too, which a search leaves out. */
function openJoints(block: Block, sides: number): readonly number[] {
  const count = block.worth.length / sides;
  return Array.from({ length: count }, (_, joint) => joint).filter((joint) =>
    optionsAt(block, joint).every((option, norm) => block.norms[norm]?.open.includes(option)),
  );
}
