import { at } from '../../analysis/at.ts';
import type { Block } from '../../analysis/block.ts';
import { outcomeOf } from '../../analysis/joints.ts';
import type { OutcomeSpace } from '../../analysis/outcomeSpace.ts';
import type { Clauses, MicroPoints } from '../../engine/index.ts';

/** Joint options of some blocks taken together. */
interface Half {
  /** Places of the blocks in the space. */
  readonly blocks: readonly number[];
  /** For each combination, the last block's joint options counting singly. */
  readonly sums: Float64Array;
  readonly rising: Float64Array;
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
    while (high > 0 && one + at(second.rising, high - 1) >= floor) high--;
    const other = at(second.rising, high);
    if (one + other >= floor && one + other < least) [least, found] = [one + other, [one, other]];
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
  return { blocks: places, sums, rising: sums.toSorted() };
}

/** Writes the first combination of this worth. */
function writeJoints(
  blocks: readonly Block[],
  half: Half,
  worth: number,
  joints: Int32Array,
): void {
  let rest = half.sums.indexOf(worth);
  for (const place of half.blocks.toReversed()) {
    const size = sizeOf(blocks, place);
    joints[place] = rest % size;
    rest = Math.trunc(rest / size);
  }
}

function sizeOf(blocks: readonly Block[], place: number): number {
  return blocks[place]?.worth.length ?? 1;
}
