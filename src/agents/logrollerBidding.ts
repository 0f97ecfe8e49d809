import { utilityOf } from '../analysis/utilityOf.ts';
import { agreedClauses, type Clauses, type MicroPoints } from '../engine/index.ts';
import { bestOffered } from './bestOffered.ts';
import { ownBest } from './ownBest.ts';
import type { Basis, Bidding, Plan } from './plan.ts';
import { bestText, forMyself, forTheOthers, needsOf, prospectOf } from './prospect.ts';
import { ownValue } from './sight.ts';

/**
 * Logrolling: of all texts worth one's aspiration, the one with the largest product of gains, as far as
 * the others' are known. So it gives where giving is cheap, asks where asking is worth it, and does not
 * offer more than a fair share however late it is. What the other has tabled itself comes before that,
 * once one asks for no more.
 */
export const logrollerBidding: Bidding = {
  ceiling: (basis) => {
    const { sight, space, guesses } = basis;
    const text = bestText(space, forMyself(sight), needsOf(guesses));
    return text === null ? ownBest(basis).value : ownValue(sight, text);
  },
  plan: fairest,
  worthOf: completed,
};

function fairest(basis: Basis, aspiration: MicroPoints): Plan {
  const { sight, space } = basis;
  const offered = bestOffered(sight);
  if (offered !== null && offered.value >= aspiration) return offered;
  const floors = { [sight.own.id]: aspiration };
  const text =
    bestText(space, { kind: sight.temperament.fairness }, floors) ??
    bestText(space, forTheOthers(sight), floors);
  return text === null ? ownBest(basis) : { clauses: text, value: ownValue(sight, text) };
}

/**
 * The most that the text can still come to with these clauses in it while the others get what the
 * plan gives them; where they would not, what it comes to beside the plan's other clauses.
 */
function completed(basis: Basis, plan: Plan, clauses: Clauses): MicroPoints {
  const { sight, guesses, space } = basis;
  const settled = { ...agreedClauses(sight.view.draft), ...clauses };
  const theirs = utilityOf(space, plan.clauses);
  const floors = Object.fromEntries(sight.others.map((id) => [id, theirs[id] ?? 0]));
  const text = bestText(prospectOf(sight, guesses, settled), forMyself(sight), floors);
  return ownValue(sight, text ?? { ...plan.clauses, ...clauses });
}
