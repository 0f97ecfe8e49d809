import { at } from './at.ts';

/** How many points a box without smaller boxes holds. */
export const LEAF = 16;

/**
 * Points in boxes within boxes (k-d tree), for asking whether any of them covers another point. A box has
 * two halves at places 2 x and 2 x + 1, the whole is at 1; its corner is the most that its points have, each way.
 */
export interface Boxes {
  readonly points: Float64Array;
  readonly corners: Float64Array;
  readonly leaves: number;
}

/** Puts points in boxes; their number is LEAF times a power of two. The points are set in another order in place. */
export function boxesOf(points: Float64Array, sides: number): Boxes {
  const count = points.length / sides;
  const leaves = count / LEAF;
  const corners = new Float64Array(2 * leaves * sides);
  const order = Int32Array.from({ length: count }, (_, point) => point);
  split(points, sides, order, 0, count);
  const placed = new Float64Array(points.length);
  order.forEach((point, place) => {
    placed.set(points.subarray(point * sides, (point + 1) * sides), place * sides);
  });
  for (let box = 2 * leaves - 1; box > 0; box--) {
    const [rows, from, length] =
      box >= leaves ? [placed, (box - leaves) * LEAF, LEAF] : [corners, 2 * box, 2];
    for (let side = 0; side < sides; side++) {
      let most = -Infinity;
      for (let row = from; row < from + length; row++) {
        most = Math.max(most, at(rows, row * sides + side));
      }
      corners[box * sides + side] = most;
    }
  }
  return { points: placed, corners, leaves };
}

/** Halves a stretch of the order by the delegation for which its points are furthest apart, and so on. */
function split(
  points: Float64Array,
  sides: number,
  order: Int32Array,
  from: number,
  to: number,
): void {
  if (to - from <= LEAF) return;
  let widest = 0;
  let width = -1;
  for (let side = 0; side < sides; side++) {
    let low = Infinity;
    let high = -Infinity;
    for (let place = from; place < to; place++) {
      const value = at(points, at(order, place) * sides + side);
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (high - low <= width) continue;
    widest = side;
    width = high - low;
  }
  const middle = (from + to) >>> 1;
  halve(order, from, to - 1, middle, (point) => at(points, point * sides + widest));
  split(points, sides, order, from, middle);
  split(points, sides, order, middle, to);
}

/** Orders a stretch so far that nothing before the middle is larger than anything from there on (quickselect). */
function halve(
  order: Int32Array,
  first: number,
  last: number,
  middle: number,
  value: (point: number) => number,
): void {
  let low = first;
  let high = last;
  while (low < high) {
    const pivot = value(at(order, (low + high) >>> 1));
    let left = low;
    let right = high;
    while (left <= right) {
      while (value(at(order, left)) < pivot) left++;
      while (value(at(order, right)) > pivot) right--;
      if (left > right) break;
      const swapped = at(order, left);
      order[left] = at(order, right);
      order[right] = swapped;
      left++;
      right--;
    }
    if (middle <= right) high = right;
    else if (middle >= left) low = left;
    else return;
  }
}
