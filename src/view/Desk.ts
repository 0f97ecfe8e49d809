import type { Clauses, NormId, WordingId } from '../engine/index.ts';

/** What a move other than an offer is being made of, while it is. */
export type Drawer = 'ask' | 'non-paper' | 'consult' | 'file' | 'adjourn';

/**
 * What lies on one's own desk and nobody else sees: the offer being composed, tokens being placed.
 * It is replaced, never changed, and never logged.
 */
export interface Desk {
  /** The offer being composed. */
  readonly offer: Clauses;
  /** The norm that the letter keys act on. */
  readonly focus: NormId | null;
  /** Position tokens in the hand, by norm. */
  readonly positions: Clauses;
  readonly redLine: { readonly norm: NormId; readonly wording: WordingId } | null;
  /** The other move that is open. */
  readonly drawer: Drawer | null;
  /** Tokens of belief, in the order of the file's hypotheses; null before the first is moved. */
  readonly belief: readonly number[] | null;
  /** Choices made but not sealed, by what they belong to: `reaction`, `sign`, `press`, `night`. */
  readonly picks: Readonly<Record<string, string>>;
}

/** A desk with nothing on it. */
export const emptyDesk: Desk = {
  offer: {},
  focus: null,
  positions: {},
  redLine: null,
  drawer: null,
  belief: null,
  picks: {},
};

/** The desk with one more choice marked, not sealed. */
export function withPick(desk: Desk, what: string, choice: string): Desk {
  return { ...desk, picks: { ...desk.picks, [what]: choice } };
}
