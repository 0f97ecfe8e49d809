import {
  agreedClauses,
  type Clauses,
  type MicroPoints,
  type NormId,
  type WordingId,
} from '../engine/index.ts';
import { ownBest } from './ownBest.ts';
import type { Basis, Bidding, Plan } from './plan.ts';
import { bestWorth, welcomed } from './rungs.ts';
import { ownWorth, type Sight } from './sight.ts';

/**
 * A novice's bids: every clause is a quarrel of its own, in which it gives way as far as in all the
 * others. What clauses are worth beside each other, and which of them the others care for, it overlooks.
 */
export const noviceBidding: Bidding = {
  ceiling: (basis) => ownBest(basis).value,
  plan: clauseByClause,
  worthOf: ({ sight }, plan, clauses) => unlinked(sight, { ...plan.clauses, ...clauses }),
};

function clauseByClause({ sight }: Basis, aspiration: MicroPoints): Plan {
  const { view } = sight;
  const settled = agreedClauses(view.draft);
  const open = view.setting.cut.norms.filter((norm) => settled[norm] === undefined);
  const plans = sharesOf(sight, open).map((share) => atShare(sight, open, settled, share));
  return plans.find(({ value }) => value >= aspiration) ?? atShare(sight, open, settled, 1);
}

/** The parts of its best that wordings are worth, over all norms, smallest first. */
function sharesOf(sight: Sight, norms: readonly NormId[]): readonly number[] {
  return norms
    .flatMap((norm) => {
      const best = bestWorth(sight, norm);
      return Object.values(sight.own.values[norm] ?? {}).map((worth) => worth / Math.max(1, best));
    })
    .toSorted((a, b) => a - b);
}

/** The plan that asks for the same part of the best on every open norm. */
function atShare(sight: Sight, open: readonly NormId[], settled: Clauses, share: number): Plan {
  const clauses: Record<NormId, WordingId> = { ...settled };
  for (const norm of open) {
    const wording = softestWorth(sight, norm, share * bestWorth(sight, norm));
    if (wording !== undefined) clauses[norm] = wording;
  }
  return { clauses, value: unlinked(sight, clauses) };
}

/** The softest wording that is still worth so much; none where there is none. */
function softestWorth(sight: Sight, norm: NormId, least: MicroPoints): WordingId | undefined {
  const order = welcomed(sight.view.setting, sight.own.id, norm);
  return order.findLast((wording) => ownWorth(sight, norm, wording) >= least);
}

/** The sum of the clauses' own worths; what they are worth beside each other is overlooked. */
function unlinked(sight: Sight, clauses: Clauses): MicroPoints {
  return Object.entries(clauses).reduce(
    (sum, [norm, wording]) => sum + ownWorth(sight, norm, wording),
    0,
  );
}
