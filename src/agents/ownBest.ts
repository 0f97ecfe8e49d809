import { agreedClauses, type Clauses } from '../engine/index.ts';
import type { Basis, Plan } from './plan.ts';
import { bestText, forMyself } from './prospect.ts';
import { ownValue } from './sight.ts';

/** The text that one would write alone, the draft's clauses kept. */
export function ownBest({ sight, space }: Basis): Plan {
  const clauses = bestText(space, forMyself(sight), {}) ?? agreedClauses(sight.view.draft);
  return { clauses, value: ownValue(sight, clauses) };
}

/** A plan in which these clauses stand. */
export function replanned({ sight }: Basis, plan: Plan, clauses: Clauses): Plan {
  const changed = { ...plan.clauses, ...clauses };
  return { clauses: changed, value: ownValue(sight, changed) };
}
