import type { NormId } from '../engine/index.ts';
import { at } from './at.ts';
import type { OptionId } from './outcome.ts';

/** A norm with all its options and those that are still open: one alone where the norm is closed. */
export interface NormOptions {
  readonly id: NormId;
  readonly options: readonly OptionId[];
  readonly open: readonly OptionId[];
}

/**
 * Linked norms taken together as one, with their joint options; a norm without linkages is a block alone.
 * The utility of an outcome is the sum of its blocks' worths.
 */
export interface Block {
  readonly norms: readonly NormOptions[];
  readonly joints: readonly (readonly OptionId[])[];
  /** For each joint option, its worth to each delegation, in whole micro-points. */
  readonly worth: Float64Array;
  /**
   * The joint options that a search need try: open, and with no other that is worth as much to everybody.
   * Dropping the rest loses no value, since the other blocks add the same whatever is chosen here.
   */
  readonly tried: Int32Array;
}

/** What a joint option of the block is worth, one number for each delegation. */
export type WorthOf = (joint: readonly OptionId[]) => readonly number[];

export function blockOf(norms: readonly NormOptions[], sides: number, worthOf: WorthOf): Block {
  const joints = norms.reduce<readonly (readonly OptionId[])[]>(
    (starts, norm) => starts.flatMap((start) => norm.options.map((option) => [...start, option])),
    [[]],
  );
  const worth = Float64Array.from(joints.flatMap(worthOf));
  const open = joints.flatMap((joint, index) =>
    norms.every((norm, place) => norm.open.some((option) => option === joint[place]))
      ? [index]
      : [],
  );
  return { norms, joints, worth, tried: Int32Array.from(undominated(worth, sides, open)) };
}

/** Of the joint options, those that no other dominates; of equals, the first. */
function undominated(worth: Float64Array, sides: number, open: readonly number[]): number[] {
  const total = (joint: number): number => {
    let sum = 0;
    for (let side = 0; side < sides; side++) sum += at(worth, joint * sides + side);
    return sum;
  };
  const covers = (a: number, b: number): boolean => {
    for (let side = 0; side < sides; side++) {
      if (at(worth, a * sides + side) < at(worth, b * sides + side)) return false;
    }
    return true;
  };
  const kept: number[] = [];
  const byTotal = open.map((joint) => ({ joint, total: total(joint) }));
  byTotal.sort((a, b) => b.total - a.total || a.joint - b.joint);
  for (const { joint } of byTotal) {
    if (!kept.some((other) => covers(other, joint))) kept.push(joint);
  }
  return kept.sort((a, b) => a - b);
}

/** The place of a joint option in the block; an option that a norm does not have is a fault of the caller. */
export function jointAt(block: Block, optionOf: (norm: NormId) => OptionId): number {
  let index = 0;
  for (const { id, options } of block.norms) {
    const place = options.indexOf(optionOf(id));
    if (place < 0) throw new RangeError(`${id} has no option ${optionOf(id)}`);
    index = index * options.length + place;
  }
  return index;
}
