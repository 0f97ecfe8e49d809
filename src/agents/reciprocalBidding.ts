import type { MicroPoints } from '../engine/index.ts';
import { logrollerBidding } from './logrollerBidding.ts';
import { ownBest, replanned } from './ownBest.ts';
import type { Basis, Bidding, Plan } from './plan.ts';
import { bestText, forTheOthers } from './prospect.ts';
import { ownValue } from './sight.ts';

/**
 * Giving when given: of all texts worth what it still asks for, the one that lies nearest to what the
 * others have asked for, by how often they named each wording.
 */
export const reciprocalBidding: Bidding = {
  ceiling: logrollerBidding.ceiling,
  plan: nearestToTheirs,
  worthOf: (basis, plan, clauses) => replanned(basis, plan, clauses).value,
};

function nearestToTheirs(basis: Basis, aspiration: MicroPoints): Plan {
  const { sight, space } = basis;
  const text = bestText(space, forTheOthers(sight), { [sight.own.id]: aspiration });
  return text === null ? ownBest(basis) : { clauses: text, value: ownValue(sight, text) };
}
