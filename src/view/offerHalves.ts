import { type Clauses, delegationOf, type Setting } from '../engine/index.ts';

/** Which clauses of a package suit the one who tables it, and which suit the other. */
export interface OfferHalves {
  readonly ask: Clauses;
  readonly give: Clauses;
}

/**
 * Splits a package by the public orders of welcome: what stands nearer to the proposer's welcome is
 * asked for, what stands nearer to the other's is given, what lies between goes to the shorter half.
 */
export function offerHalves(
  setting: Setting,
  by: string,
  other: string,
  clauses: Clauses,
): OfferHalves {
  const distance = (id: string, norm: string, wording: string) =>
    (delegationOf(setting, id).welcome[norm] ?? []).indexOf(wording);
  const leaning = Object.entries(clauses)
    .map(([norm, wording]) => ({
      norm,
      wording,
      lean: distance(by, norm, wording) - distance(other, norm, wording),
    }))
    .sort((a, b) => Math.abs(b.lean) - Math.abs(a.lean));
  const ask: Record<string, string> = {};
  const give: Record<string, string> = {};
  for (const { norm, wording, lean } of leaning) {
    const shorter = Object.keys(ask).length <= Object.keys(give).length ? ask : give;
    const half = lean === 0 ? shorter : lean < 0 ? ask : give;
    half[norm] = wording;
  }
  return { ask, give };
}
