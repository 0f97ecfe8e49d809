import type { DelegationId } from '../engine/index.ts';
import { at } from './at.ts';
import type { Rows } from './fallingSums.ts';
import { halvesOf } from './halves.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** Pairs of rows that are looked at one by one where there are more than two delegations. */
const PAIRS = 20_000_000;

/** How much of what can still be agreed each delegation could take home. */
export interface WinSets {
  /** All outcomes that are still open. */
  readonly outcomes: number;
  /** Of these, those that give the delegation at least its reservation: its win-set (Putnam). */
  readonly bySide: Readonly<Record<DelegationId, number>>;
  /** Those in everybody's win-set: rational for all. Null where counting would take too long. */
  readonly shared: number | null;
}

/** The win-sets of a space, counted exactly; the overlap of three or more only in spaces of middling size. */
export function winSets(space: OutcomeSpace): WinSets {
  const [first, second] = halvesOf(space);
  const sides = space.delegations.length;
  const ofSide = (side: number) =>
    countAbove(
      column(first, side, sides),
      column(second, side, sides),
      at(space.reservations, side),
    );
  return {
    outcomes: first.count * second.count,
    bySide: Object.fromEntries(space.delegations.map((id, side) => [id, ofSide(side)])),
    shared: sharedBy(space, first, second),
  };
}

function sharedBy(
  { reservations, delegations }: OutcomeSpace,
  first: Rows,
  second: Rows,
): number | null {
  if (delegations.length === 2) return countAboveBoth(first, second, reservations);
  return first.count * second.count > PAIRS ? null : countOneByOne(first, second, reservations);
}

function column({ count, utilities }: Rows, side: number, sides: number): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => at(utilities, row * sides + side));
}

/** Pairs whose sum reaches the floor: as one list falls, the other may rise. */
function countAbove(first: Float64Array, second: Float64Array, floor: number): number {
  const falling = first.sort().reverse();
  const rising = second.sort();
  let count = 0;
  let from = 0;
  // The smaller the one summand, the fewer of the other reach the floor with it.
  for (const summand of falling) {
    while (from < rising.length && summand + at(rising, from) < floor) from++;
    count += rising.length - from;
  }
  return count;
}

/** Pairs whose sums reach both floors: one by a sweep, the other counted in a tree of sums (Fenwick). */
function countAboveBoth(first: Rows, second: Rows, floors: Float64Array): number {
  const ofSide = (half: Rows, side: number) => column(half, side, 2);
  const heights = ofSide(second, 1).sort();
  const tree = new Int32Array(heights.length + 1);
  const add = (place: number) => {
    for (let node = place + 1; node < tree.length; node += node & -node)
      tree[node] = at(tree, node) + 1;
  };
  const below = (place: number): number => {
    let sum = 0;
    for (let node = place; node > 0; node -= node & -node) sum += at(tree, node);
    return sum;
  };
  const rows = byFirst(first);
  const entering = byFirst(second).reverse();
  let entered = 0;
  let count = 0;
  // The larger the summand of the first side, the more of the second list reach its floor.
  for (const row of rows) {
    const need = at(floors, 0) - at(first.utilities, 2 * row);
    while (entered < entering.length && at(second.utilities, 2 * at(entering, entered)) >= need) {
      add(placeOf(heights, at(second.utilities, 2 * at(entering, entered) + 1)));
      entered++;
    }
    count += entered - below(placeOf(heights, at(floors, 1) - at(first.utilities, 2 * row + 1)));
  }
  return count;
}

/** The rows of a list, from the smallest utility of the first side on. */
function byFirst({ count, utilities }: Rows): Int32Array {
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  return rows.sort((a, b) => at(utilities, 2 * a) - at(utilities, 2 * b));
}

/** How many of a rising list are smaller. */
function placeOf(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(rising, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countOneByOne(first: Rows, second: Rows, floors: Float64Array): number {
  const sides = floors.length;
  let count = 0;
  for (let a = 0; a < first.count; a++) {
    for (let b = 0; b < second.count; b++) {
      const reaches = floors.every(
        (floor, side) =>
          at(first.utilities, a * sides + side) + at(second.utilities, b * sides + side) >= floor,
      );
      if (reaches) count++;
    }
  }
  return count;
}
