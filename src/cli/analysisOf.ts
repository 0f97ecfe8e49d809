import { cardinality } from '../analysis/cardinality.ts';
import { idealPoint } from '../analysis/idealPoint.ts';
import { kalaiSmorodinskyPoint } from '../analysis/kalaiSmorodinskyPoint.ts';
import { maxMinGain } from '../analysis/maxMinGain.ts';
import { nashPoint } from '../analysis/nashPoint.ts';
import type { Outcome } from '../analysis/outcome.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../analysis/outcomeSpace.ts';
import { paretoFrontier } from '../analysis/paretoFrontier.ts';
import { roundedFrontier } from '../analysis/roundedFrontier.ts';
import { utilitarianPoint } from '../analysis/utilitarianPoint.ts';
import { utilityOf } from '../analysis/utilityOf.ts';
import { zoneOfAgreementIsEmpty } from '../analysis/zoneOfAgreementIsEmpty.ts';
import type { DelegationId } from '../engine/index.ts';

/** Utilities in the order of the delegations, on the scale of the files: for a scenario, points. */
type Utilities = readonly number[];

interface SolutionPoint {
  readonly utilities: Utilities;
  /** An option for each norm: by their ids, or by the names that a domain gives its values and issues. */
  readonly outcome: Readonly<Record<string, string>>;
  /** Whether no outcome is better for this solution. */
  readonly proven: boolean;
}

/** What an outcome space comes to. Points are `null` where no outcome is rational for all. */
export interface Analysis {
  readonly delegations: readonly DelegationId[];
  readonly cardinality: number;
  readonly reservations: Utilities;
  readonly frontier: {
    readonly kind: 'exact' | 'sample';
    readonly size: number;
    readonly points: readonly Utilities[];
  };
  readonly nash: SolutionPoint | null;
  readonly kalaiSmorodinsky: SolutionPoint | null;
  readonly egalitarian: SolutionPoint | null;
  readonly utilitarian: SolutionPoint | null;
  /** The most that each delegation has of any outcome rational for all. */
  readonly ideal: Utilities | null;
  readonly zoneOfAgreement: boolean;
}

/** An outcome space, whatever it was read from, and the words for what lies in it. */
export interface Analysed {
  readonly space: OutcomeSpaceInput;
  /** How many units of the space make one unit of its scale. */
  readonly unitsOfOne: number;
  /** On that scale, in the order of the delegations. */
  readonly reservations: Utilities;
  named(outcome: Outcome): Readonly<Record<string, string>>;
}

interface Found {
  readonly outcome: Outcome | null;
  readonly proven: boolean;
}

export function analysisOf({ space: input, unitsOfOne, reservations, named }: Analysed): Analysis {
  const space = outcomeSpace(input);
  const { delegations } = space;
  const frontier = paretoFrontier(space);
  const points = roundedFrontier(frontier, unitsOfOne);
  const egalitarian = maxMinGain(space);
  const ideal = idealPoint(space).utilities;
  const point = ({ outcome, proven }: Found): SolutionPoint | null => {
    if (outcome === null) return null;
    const units = utilityOf(space, outcome);
    const utilities = delegations.map((id) => (units[id] ?? 0) / unitsOfOne);
    return { utilities, outcome: named(outcome), proven };
  };
  return {
    delegations,
    cardinality: cardinality(space),
    reservations,
    frontier: { kind: frontier.kind, size: points.length, points },
    nash: point(nashPoint(space)),
    kalaiSmorodinsky: point(kalaiSmorodinskyPoint(space)),
    egalitarian: egalitarian.gain < 0 ? null : point(egalitarian),
    utilitarian: point(utilitarianPoint(space)),
    ideal: ideal && delegations.map((id) => (ideal[id] ?? 0) / unitsOfOne),
    zoneOfAgreement: !zoneOfAgreementIsEmpty(space),
  };
}
