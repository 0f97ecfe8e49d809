/** One thing that a cost or a gain touches, worded: `Trust`, `+5`. */
export interface CostLine {
  readonly word: string;
  /** Signed, with a true minus sign. */
  readonly amount: string;
  /** For a reader that cannot see signs: `better`, `worse`, `even` for the one who acts. */
  readonly bearing: 'better' | 'worse' | 'even';
}

/**
 * One thing that may be done on a screen. Both renderers and the keys report its id and nothing
 * else; `actionFor` says what the id does.
 */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly key?: string;
  readonly cost: readonly CostLine[];
  /** Why it cannot be done now, as a sentence; null where it can. */
  readonly whyNot: string | null;
}
