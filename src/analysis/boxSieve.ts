import { at } from './at.ts';
import { type Boxes, boxesOf, LEAF } from './boxes.ts';
import type { Sieve } from './sieve.ts';

/** Points that covered others lately are asked first. */
const RECENT = 8;

/** How many more comparisons of a point, or of the corner of a box, may be made. */
export interface Budget {
  left: number;
}

/**
 * For any number of delegations: points that were kept lie in boxes, each set of boxes twice as large as the
 * next, and a box whose corner does not cover a point is passed over. When the budget is spent, nothing more
 * is kept, and what was kept means nothing.
 */
export function boxSieve(sides: number, budget: Budget): Sieve {
  const sets: (Boxes | null)[] = [];
  const loose = new Float64Array(LEAF * sides);
  let looseCount = 0;
  const recent = new Float64Array(RECENT * sides).fill(-Infinity);
  let latest = 0;
  const stack = new Int32Array(64);

  /** The first utility is left out: whatever was kept before has at least as much. */
  const covers = (rows: Float64Array, row: number, point: Float64Array): boolean => {
    budget.left--;
    for (let side = 1; side < sides; side++) {
      if (at(rows, row * sides + side) < at(point, side)) return false;
    }
    return true;
  };
  const remember = (rows: Float64Array, row: number): void => {
    latest = (latest + 1) % RECENT;
    for (let side = 0; side < sides; side++) {
      recent[latest * sides + side] = at(rows, row * sides + side);
    }
  };
  const someCovers = (
    rows: Float64Array,
    from: number,
    count: number,
    point: Float64Array,
  ): boolean => {
    for (let row = from; row < from + count; row++) {
      if (!covers(rows, row, point)) continue;
      if (rows !== recent) remember(rows, row);
      return true;
    }
    return false;
  };
  const boxesCover = ({ points, corners, leaves }: Boxes, point: Float64Array): boolean => {
    let depth = 0;
    stack[depth++] = 1;
    while (depth > 0) {
      const box = at(stack, --depth);
      if (!covers(corners, box, point)) continue;
      if (box >= leaves) {
        if (someCovers(points, (box - leaves) * LEAF, LEAF, point)) return true;
      } else {
        stack[depth++] = 2 * box;
        stack[depth++] = 2 * box + 1;
      }
    }
    return false;
  };
  const putAway = (): void => {
    let points: Float64Array<ArrayBuffer> = loose.slice();
    let size = 0;
    for (let set = sets[size]; set; set = sets[size]) {
      const both = new Float64Array(2 * points.length);
      both.set(points);
      both.set(set.points, points.length);
      points = both;
      sets[size] = null;
      size++;
    }
    sets[size] = boxesOf(points, sides);
    looseCount = 0;
  };

  return {
    keeps: (point) => {
      if (budget.left <= 0) return false;
      if (someCovers(recent, 0, RECENT, point)) return false;
      if (someCovers(loose, 0, looseCount, point)) return false;
      for (const set of sets) if (set && boxesCover(set, point)) return false;
      loose.set(point, looseCount * sides);
      looseCount++;
      if (looseCount === LEAF) putAway();
      return true;
    },
  };
}
