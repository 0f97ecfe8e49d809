import type { Plan } from './plan.ts';
import { ownValue, type Sight } from './sight.ts';

/**
 * The best text for oneself that the other has tabled itself, and so would take from oneself too; null
 * where it has tabled none, where the text is agreed clause by clause, or where several others must agree.
 */
export function bestOffered(sight: Sight): Plan | null {
  const { view, others } = sight;
  const [other, ...more] = others;
  if (view.setting.scenario.agreement !== 'single-undertaking' || more.length > 0) return null;
  let best: Plan | null = null;
  for (const { by, clauses } of view.offers) {
    if (by !== other) continue;
    const value = ownValue(sight, clauses);
    if (best === null || value > best.value) best = { clauses, value };
  }
  return best;
}
