/** No weight is 0: the largest sum could then be dominated. */
const LEAST_WEIGHT = 1;

/** Whole weights up to the largest for each delegation, all positive: in favour of each, equal ones, then mixed ones spread evenly. */
export function spreadWeights(
  sides: number,
  count: number,
  largest: number,
): readonly Float64Array[] {
  const favouring = Array.from({ length: sides }, (_, favoured) =>
    new Float64Array(sides).fill(LEAST_WEIGHT).fill(largest, favoured, favoured + 1),
  );
  const mixed = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: sides }, (_, side) => {
      // Multiples of irrational numbers spread evenly from 0 to 1; their logarithms, over the simplex.
      const share = ((i + 1) * Math.sqrt(side * (side + 5) + 2)) % 1;
      return Math.max(
        LEAST_WEIGHT,
        Math.min(largest, Math.round((-largest / 5) * Math.log(share))),
      );
    }),
  );
  return [...favouring, new Float64Array(sides).fill(1), ...mixed].slice(0, count);
}
