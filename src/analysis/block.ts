import type { NormId } from '../engine/index.ts';
import { at } from './at.ts';
import { type OptionId, SILENCE } from './outcome.ts';

/** A norm with all its options and those that are still open: one alone where the norm is closed. */
export interface NormOptions {
  readonly id: NormId;
  readonly options: readonly OptionId[];
  readonly open: readonly OptionId[];
}

/**
 * Linked norms taken together as one, with their joint options; a norm without linkages is a block alone.
 * The utility of an outcome is the sum of its blocks' worths.
 *
 * A joint option is a number: the places of its norms' options, the last norm's counting singly.
 */
export interface Block {
  readonly norms: readonly NormOptions[];
  /** For each joint option, its worth to each delegation, in whole micro-points. */
  readonly worth: Float64Array;
  /**
   * The joint options that a search need try: open, and with no other that is worth as much to everybody.
   * Dropping the rest loses no value, since the other blocks add the same whatever is chosen here.
   */
  readonly tried: Int32Array;
}

/** Adds what the options at these places are worth together, one number for each delegation, from an index on. */
export type AddWorth = (places: Int32Array, sums: Float64Array, from: number) => void;

export function blockOf(norms: readonly NormOptions[], sides: number, addWorth: AddWorth): Block {
  const count = norms.reduce((product, { options }) => product * options.length, 1);
  const worth = new Float64Array(count * sides);
  const openAt = norms.map(({ options, open }) => options.map((option) => open.includes(option)));
  const isOpen = (place: number, norm: number): boolean => openAt[norm]?.[place] === true;
  const places = new Int32Array(norms.length);
  const open: number[] = [];
  for (let joint = 0; joint < count; joint++) {
    placesOf(norms, joint, places);
    addWorth(places, worth, joint * sides);
    if (places.every(isOpen)) open.push(joint);
  }
  return { norms, worth, tried: Int32Array.from(undominated(worth, sides, open)) };
}

/** Writes the place of each norm's option in a joint option. */
function placesOf(norms: readonly NormOptions[], joint: number, places: Int32Array): void {
  let rest = joint;
  for (let norm = norms.length - 1; norm >= 0; norm--) {
    const { length } = norms[norm]?.options ?? [];
    places[norm] = rest % length;
    rest = Math.trunc(rest / length);
  }
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

/** The options of a joint option, in the order of the block's norms. */
export function optionsAt({ norms }: Block, joint: number): readonly OptionId[] {
  const places = new Int32Array(norms.length);
  placesOf(norms, joint, places);
  return norms.map(({ options }, norm) => options[at(places, norm)] ?? SILENCE);
}
