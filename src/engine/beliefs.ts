import { entry } from './lookup.ts';
import type { EventFile, EvidenceItem, EvidenceStrength, ItemId, Magnitudes } from './scenario.ts';

const STRENGTHS: readonly EvidenceStrength[] = ['low', 'moderate', 'high'];

/** The reading of a file: parts of a thousand, one for each hypothesis, summing to 1,000. */
export type Reading = readonly number[];

/** What each known item speaks for: a hypothesis of the file. */
export type Speaks = Readonly<Record<ItemId, string>>;

/**
 * The posterior over a file's hypotheses given the known items (negotiation.md 2.4): each item of
 * likelihood ratio s weighs (1-f)s + f(s+n-1)/n for its own hypothesis and (1-f) + f(s+n-1)/n for the
 * n-1 others, f being the false-flag rate with uniform framing. Items of one source count once, by the
 * strongest. Exact in whole numbers, so the order of evidence cannot matter.
 */
export function readingOf(
  file: EventFile,
  known: readonly ItemId[],
  speaks: Speaks,
  magnitudes: Magnitudes,
): Reading {
  const count = file.hypotheses.length;
  const flags = BigInt(magnitudes.falseFlagPermille);
  const weights = file.prior.map((parts) => BigInt(parts));
  for (const item of strongestBySource(file, known)) {
    const ratio = BigInt(entry(magnitudes.strengthTenths, item.strength));
    const framed = flags * (ratio + 10n * BigInt(count - 1));
    file.hypotheses.forEach((hypothesis, index) => {
      const likelihood = speaks[item.id] === hypothesis ? ratio : 10n;
      weights[index] =
        (weights[index] ?? 0n) * ((1000n - flags) * likelihood * BigInt(count) + framed);
    });
  }
  return thousandths(weights);
}

/** The index of the largest hypothesis; the earlier one on a tie. */
export function leaningOf(reading: Reading): number {
  return reading.indexOf(Math.max(...reading));
}

/** Shares out a number of tokens by a reading, the remainder to the largest fractions. */
export function tokensFor(reading: Reading, tokens: number): readonly number[] {
  return apportion(
    reading.map((parts) => BigInt(parts)),
    tokens,
  );
}

function strongestBySource(file: EventFile, known: readonly ItemId[]): readonly EvidenceItem[] {
  const bySource = new Map<string, EvidenceItem>();
  for (const item of file.items) {
    if (!known.includes(item.id)) continue;
    const rival = bySource.get(item.source);
    if (
      rival === undefined ||
      STRENGTHS.indexOf(item.strength) > STRENGTHS.indexOf(rival.strength)
    ) {
      bySource.set(item.source, item);
    }
  }
  return [...bySource.values()];
}

function thousandths(weights: readonly bigint[]): Reading {
  return apportion(weights, 1000);
}

function apportion(weights: readonly bigint[], parts: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0);
  const shares = weights.map((weight) => ({
    whole: Number((weight * BigInt(parts)) / total),
    rest: (weight * BigInt(parts)) % total,
  }));
  let left = parts - shares.reduce((sum, share) => sum + share.whole, 0);
  const order = shares
    .map((share, index) => ({ ...share, index }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const result = shares.map((share) => share.whole);
  for (const { index } of order) {
    if (left === 0) break;
    result[index] = (result[index] ?? 0) + 1;
    left -= 1;
  }
  return result;
}
