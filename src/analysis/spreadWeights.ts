/** No weight is 0: the largest sum could then be dominated. */
const LEAST_WEIGHT = 1;
const LARGEST_WEIGHT = 1000;

/** Whole weights for each delegation, all positive: in favour of each, equal ones, then mixed ones spread evenly. */
export function spreadWeights(sides: number, count: number): readonly Float64Array[] {
  const favouring = Array.from({ length: sides }, (_, favoured) =>
    new Float64Array(sides).fill(LEAST_WEIGHT).fill(LARGEST_WEIGHT, favoured, favoured + 1),
  );
  const mixed = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: sides }, (_, side) => {
      // Multiples of irrational numbers spread evenly from 0 to 1; their logarithms, over the simplex.
      const share = ((i + 1) * Math.sqrt(side * (side + 5) + 2)) % 1;
      return Math.max(LEAST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(-200 * Math.log(share))));
    }),
  );
  return [...favouring, new Float64Array(sides).fill(1), ...mixed].slice(0, count);
}
