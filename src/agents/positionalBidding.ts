import { type MicroPoints, type NormId, recordOf } from '../engine/index.ts';
import { ownBest, replanned } from './ownBest.ts';
import type { Basis, Bidding, Plan } from './plan.ts';
import { softerThan } from './rungs.ts';

/**
 * Positional bargaining: starts from the text that it would write alone and drops one rung at a time,
 * each norm in its turn and alike, without asking which of them the others care for.
 */
export const positionalBidding: Bidding = {
  ceiling: (basis) => ownBest(basis).value,
  plan: rungByRung,
  worthOf: (basis, plan, clauses) => replanned(basis, plan, clauses).value,
};

function rungByRung(basis: Basis, aspiration: MicroPoints): Plan {
  const { view } = basis.sight;
  const norms = view.setting.cut.norms.filter((norm) => view.draft[norm]?.status === 'open');
  const dropped: Record<NormId, number> = recordOf(norms, () => 0);
  let plan = ownBest(basis);
  for (;;) {
    const next = norms
      .toSorted((a, b) => (dropped[a] ?? 0) - (dropped[b] ?? 0))
      .map((norm) => ({ norm, plan: dropOnce(basis, plan, norm) }))
      .find((step) => step.plan !== null && step.plan.value >= aspiration);
    if (next === undefined || next.plan === null) return plan;
    plan = next.plan;
    dropped[next.norm] = (dropped[next.norm] ?? 0) + 1;
  }
}

function dropOnce(basis: Basis, plan: Plan, norm: NormId): Plan | null {
  const softer = softerThan(basis.sight, norm, plan.clauses[norm]);
  return softer === undefined ? null : replanned(basis, plan, { [norm]: softer });
}
