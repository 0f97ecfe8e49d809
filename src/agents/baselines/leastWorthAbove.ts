import { at } from '../../analysis/at.ts';
import type { Block } from '../../analysis/block.ts';
import { outcomeOf } from '../../analysis/joints.ts';
import type { OutcomeSpace } from '../../analysis/outcomeSpace.ts';
import type { Clauses, MicroPoints } from '../../engine/index.ts';

/** Joint options of some blocks taken together, by rising worth. */
interface Half {
  /** Places of the blocks in the space. */
  readonly blocks: readonly number[];
  readonly sums: Float64Array;
  /** Numbers of the combinations, in the order of their worth. */
  readonly rising: Int32Array;
}

/**
 * Of all outcomes that are worth at least so much to the space's only delegation, the one worth least;
 * null where none is worth so much. It sorts two halves of the space and meets in the middle, so that
 * a space of millions costs no more than a few thousand sums.
 */
export function leastWorthAbove(space: OutcomeSpace, floor: MicroPoints): Clauses | null {
  const [first, second] = halvesOf(space.blocks);
  let least = Infinity;
  let found: readonly [number, number] | null = null;
  let high = second.rising.length - 1;
  for (const one of first.rising) {
    const own = at(first.sums, one);
    while (high > 0 && own + at(second.sums, at(second.rising, high - 1)) >= floor) high--;
    const other = at(second.rising, high);
    const sum = own + at(second.sums, other);
    if (sum >= floor && sum < least) [least, found] = [sum, [one, other]];
  }
  if (found === null) return null;
  const joints = new Int32Array(space.blocks.length);
  writeJoints(space.blocks, first, found[0], joints);
  writeJoints(space.blocks, second, found[1], joints);
  return outcomeOf(space, joints);
}

/** The blocks in two parts of about as many combinations each. */
function halvesOf(blocks: readonly Block[]): readonly [Half, Half] {
  const bySize = blocks
    .map((_, place) => place)
    .sort((a, b) => sizeOf(blocks, b) - sizeOf(blocks, a));
  const parts: [number[], number[]] = [[], []];
  const counts: [number, number] = [1, 1];
  for (const place of bySize) {
    const part = counts[0] <= counts[1] ? 0 : 1;
    parts[part].push(place);
    counts[part] *= sizeOf(blocks, place);
  }
  return [halfOf(blocks, parts[0]), halfOf(blocks, parts[1])];
}

function halfOf(blocks: readonly Block[], places: readonly number[]): Half {
  let sums = Float64Array.of(0);
  for (const place of places) {
    const { worth } = blocks[place] as Block;
    const next = new Float64Array(sums.length * worth.length);
    sums.forEach((sum, i) => {
      for (let joint = 0; joint < worth.length; joint++)
        next[i * worth.length + joint] = sum + at(worth, joint);
    });
    sums = next;
  }
  const rising = Int32Array.from(sums, (_, i) => i).sort(
    (a, b) => at(sums, a) - at(sums, b) || a - b,
  );
  return { blocks: places, sums, rising };
}

function writeJoints(
  blocks: readonly Block[],
  half: Half,
  combination: number,
  joints: Int32Array,
): void {
  let rest = combination;
  for (const place of half.blocks.toReversed()) {
    const size = sizeOf(blocks, place);
    joints[place] = rest % size;
    rest = Math.trunc(rest / size);
  }
}

function sizeOf(blocks: readonly Block[], place: number): number {
  return blocks[place]?.worth.length ?? 1;
}
