import { nashPoint } from '../../analysis/nashPoint.ts';
import { clausesOf } from '../../analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../analysis/outcomeSpace.ts';
import { utilitarianPoint } from '../../analysis/utilitarianPoint.ts';
import { utilityOf } from '../../analysis/utilityOf.ts';
import { type UtilityScale, utilityScale } from '../../analysis/utilityScale.ts';
import type { Clauses } from '../../engine/index.ts';

/** What is true of a space, by which games on it are judged. All lists are in the order of the delegations. */
export interface Truth {
  readonly reservations: readonly number[];
  /** The most that any outcome is worth to each. */
  readonly best: readonly number[];
  /** Null where no outcome is rational for all. */
  readonly nash: { readonly clauses: Clauses; readonly utilities: readonly number[] } | null;
  /** The largest sum of gains of an outcome that is rational for all; null where there is none. */
  readonly mostGains: number | null;
  /** What a distance is measured by. */
  readonly scale: UtilityScale;
}

export function truthOf(input: OutcomeSpaceInput): Truth {
  const space = outcomeSpace(input);
  const scale = utilityScale(space);
  const reservations = [...space.reservations];
  const nash = nashPoint(space).outcome;
  const utilitarian = utilitarianPoint(space);
  return {
    reservations,
    best: [...scale.highest],
    nash: nash && {
      clauses: clausesOf(nash),
      utilities: space.delegations.map((id) => utilityOf(space, nash)[id] ?? Number.NaN),
    },
    mostGains:
      utilitarian.outcome === null
        ? null
        : utilitarian.score - reservations.reduce((sum, each) => sum + each, 0),
    scale,
  };
}
