import { at } from './at.ts';

/**
 * Keeps the points that none before them dominates or equals. It must be given points from the largest
 * down, compared delegation by delegation.
 */
export interface Sieve {
  keeps(point: Float64Array): boolean;
}

/** The quickest sieve for so many delegations; only from four on does it spend the budget. */
export function sieveFor(sides: number, budget: Budget): Sieve {
  if (sides === 2) return sweep();
  if (sides === 3) return staircase();
  return comparison(sides, budget);
}

/** For two delegations: whatever comes later gives the first no more, so it must give the second more. */
function sweep(): Sieve {
  let most = -Infinity;
  return {
    keeps: (point) => {
      const second = at(point, 1);
      if (second <= most) return false;
      most = second;
      return true;
    },
  };
}

/** For three delegations: the points that nothing so far dominates for the second and third, as a staircase. */
function staircase(): Sieve {
  let seconds = new Float64Array(64);
  let thirds = new Float64Array(64);
  let count = 0;
  return {
    keeps: (point) => {
      const second = at(point, 1);
      const third = at(point, 2);
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (at(seconds, middle) < second) low = middle + 1;
        else high = middle;
      }
      if (low < count && at(thirds, low) >= third) return false;
      let first = low;
      while (first > 0 && at(thirds, first - 1) <= third) first--;
      const after = low < count && at(seconds, low) === second ? low + 1 : low;
      if (count === seconds.length) {
        seconds = grown(seconds);
        thirds = grown(thirds);
      }
      seconds.copyWithin(first + 1, after, count);
      thirds.copyWithin(first + 1, after, count);
      seconds[first] = second;
      thirds[first] = third;
      count += first + 1 - after;
      return true;
    },
  };
}

/** How many more pairs of points may be compared. */
export interface Budget {
  left: number;
}

/**
 * For any number of delegations: every point is compared with those kept, until the budget is spent.
 * Then nothing more is kept, and what was kept means nothing.
 */
function comparison(sides: number, budget: Budget): Sieve {
  let kept = new Float64Array(64 * sides);
  let count = 0;
  return {
    keeps: (point) => {
      for (let other = 0; other < count; other++) {
        if (budget.left <= 0) return false;
        budget.left--;
        if (!covers(kept, other * sides, point)) continue;
        // Whatever dominates one point tends to dominate the next ones, so it is asked sooner.
        swapRows(kept, other, other >>> 1, sides);
        return false;
      }
      if ((count + 1) * sides > kept.length) kept = grown(kept);
      kept.set(point, count * sides);
      count++;
      return true;
    },
  };
}

function covers(kept: Float64Array, row: number, point: Float64Array): boolean {
  for (let side = 0; side < point.length; side++) {
    if (at(kept, row + side) < at(point, side)) return false;
  }
  return true;
}

function swapRows(rows: Float64Array, one: number, other: number, sides: number): void {
  for (let side = 0; side < sides; side++) {
    const value = at(rows, one * sides + side);
    rows[one * sides + side] = at(rows, other * sides + side);
    rows[other * sides + side] = value;
  }
}

/** The same numbers with room for as many again. */
export function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
