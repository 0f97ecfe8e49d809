/**
 * What a search makes as large as it can. The score never falls when a utility rises, so that the
 * score of what each delegation could still reach bounds the score of what all reach together.
 */
export interface Aim {
  score(utilities: Float64Array): number;
  /** No score is off by more than this factor; 1 where scores are exact. */
  readonly rounding: number;
  /** Whether utilities are strictly better than others, exactly, where their scores are too close to tell. */
  beats(utilities: Float64Array, others: Float64Array): boolean;
  /**
   * A bound on all scores, sharp for outcomes whose utilities resemble the given ones.
   * The firmer, the more a floor or a smallest gain weighs that the given utilities miss.
   */
  boundNear(utilities: Float64Array, firmness: number): Bound;
}

/** A bound that needs only a weighted sum of utilities: block by block, that is easy to make large. */
export interface Bound {
  /** Whole and not negative, small enough that every weighted sum is exact. */
  readonly weights: Float64Array;
  /** No outcome above the floors that has this weighted sum scores more. */
  ceiling(weightedSum: number): number;
}
