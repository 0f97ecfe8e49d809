import { at } from './at.ts';
import { type FrontierPoints, frontierOfBlocks } from './frontierOfBlocks.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/**
 * The frontier as some of the delegations would have it if the others did not count, by their places: for
 * two or three, exactly. The joint options of its points are those of the whole space.
 */
export function projectedFrontier(space: OutcomeSpace, places: readonly number[]): FrontierPoints {
  const sides = space.delegations.length;
  const blocks = space.blocks.map((block) => {
    const joints = block.worth.length / sides;
    const worth = new Float64Array(joints * places.length);
    for (let joint = 0; joint < joints; joint++) {
      for (const [column, side] of places.entries()) {
        worth[joint * places.length + column] = at(block.worth, joint * sides + side);
      }
    }
    return { ...block, worth };
  });
  const projected = {
    ...space,
    delegations: places.map((side) => space.delegations[side] ?? ''),
    reservations: Float64Array.from(places, (side) => at(space.reservations, side)),
    blocks,
  };
  const found = frontierOfBlocks(projected, 0);
  if (found === null) throw new RangeError('too many delegations to be exact');
  return found;
}
