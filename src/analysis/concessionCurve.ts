import type { DelegationId, MicroPoints } from '../engine/index.ts';
import type { ProposedOutcome } from './movesOf.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { utilityOf } from './utilityOf.ts';

/** Where a delegation stands after a round, in its own utility. */
export interface CurvePoint {
  readonly round: number;
  /** The least that it proposed for itself so far, which falls as it concedes; `null` before its first offer. */
  readonly asked: MicroPoints | null;
  /** The most that others offered it so far, which rises as they concede; `null` before their first offer. */
  readonly offered: MicroPoints | null;
}

/**
 * The concession curve of a delegation, one point for each round with an offer of anybody, by the tables of
 * the space. Offers are given in the order of rounds. Where `asked` is not above `offered`, a deal is due.
 */
export function concessionCurve(
  space: OutcomeSpace,
  offers: readonly ProposedOutcome[],
  delegation: DelegationId,
): readonly CurvePoint[] {
  const curve: CurvePoint[] = [];
  for (const { round, by, outcome } of offers) {
    const utility = utilityOf(space, outcome)[delegation] ?? Number.NaN;
    const { asked = null, offered = null } = curve.at(-1) ?? {};
    if (curve.at(-1)?.round === round) curve.pop();
    curve.push(
      by === delegation
        ? { round, asked: asked === null ? utility : Math.min(asked, utility), offered }
        : { round, asked, offered: offered === null ? utility : Math.max(offered, utility) },
    );
  }
  return curve;
}
