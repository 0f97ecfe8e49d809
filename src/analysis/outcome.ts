import type { Clauses, NormId, WordingId } from '../engine/index.ts';

/** The option of leaving a norm out of the text, worth 0 to everybody. */
export const SILENCE = 'silence';

/** An option of a norm (GENIUS: a value of an issue): one of its wordings, or silence. */
export type OptionId = WordingId | typeof SILENCE;

/**
 * One option for each norm (NegMAS: an outcome; GENIUS: a bid).
 *
 * What is handed in may leave silent norms out, as clauses do; what a search hands back names every norm.
 */
export type Outcome = Readonly<Record<NormId, OptionId>>;

/** The wordings of an outcome, without its silent norms: an offer, or a text. */
export function clausesOf(outcome: Outcome): Clauses {
  return Object.fromEntries(Object.entries(outcome).filter(([, option]) => option !== SILENCE));
}
