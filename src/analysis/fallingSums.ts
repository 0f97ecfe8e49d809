import { at } from './at.ts';

/** Rows of utilities, one for each delegation. */
export interface Rows {
  readonly count: number;
  readonly utilities: Float64Array;
}

/**
 * Visits all sums of a row of the points and a row of the options, from the largest down, compared
 * delegation by delegation; the points must be in that order. Ends early when `visit` returns false.
 * The array that it is given is used again for the next sum.
 */
export function visitFallingSums(
  points: Rows,
  options: Rows,
  sides: number,
  visit: (sum: Float64Array, point: number, option: number) => boolean,
): void {
  if (points.count === 0) return;
  // For each option its largest sum not yet visited; a heap of options has the one with the largest of all on top.
  const heads = new Float64Array(options.count * sides);
  const next = new Int32Array(options.count);
  const heap = Int32Array.from({ length: options.count }, (_, option) => option);
  const sum = new Float64Array(sides);
  let size = options.count;

  const load = (option: number): void => {
    const row = at(next, option) * sides;
    for (let side = 0; side < sides; side++) {
      heads[option * sides + side] =
        at(points.utilities, row + side) + at(options.utilities, option * sides + side);
    }
  };
  const isAhead = (one: number, other: number): boolean => {
    for (let side = 0; side < sides; side++) {
      const difference = at(heads, one * sides + side) - at(heads, other * sides + side);
      if (difference !== 0) return difference > 0;
    }
    return one < other;
  };
  const sink = (from: number): void => {
    const option = at(heap, from);
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && isAhead(at(heap, child + 1), at(heap, child))) child++;
      if (!isAhead(at(heap, child), option)) break;
      heap[place] = at(heap, child);
      place = child;
    }
    heap[place] = option;
  };

  for (let option = 0; option < size; option++) load(option);
  for (let place = (size >>> 1) - 1; place >= 0; place--) sink(place);
  while (size > 0) {
    const option = at(heap, 0);
    const point = at(next, option);
    for (let side = 0; side < sides; side++) sum[side] = at(heads, option * sides + side);
    if (!visit(sum, point, option)) return;
    next[option] = point + 1;
    if (point + 1 < points.count) load(option);
    else {
      size--;
      heap[0] = at(heap, size);
    }
    sink(0);
  }
}
