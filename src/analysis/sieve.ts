import { at } from './at.ts';

/**
 * Keeps the points that none before them dominates or equals. It must be given points from the largest
 * down, compared delegation by delegation.
 */
export interface Sieve {
  keeps(point: Float64Array): boolean;
}

/** For two delegations: whatever comes later gives the first no more, so it must give the second more. */
export function sweep(): Sieve {
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
export function staircase(): Sieve {
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

/** The same numbers with room for as many again. */
export function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
