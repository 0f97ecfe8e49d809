import { idealPoint } from '../analysis/idealPoint.ts';
import { kalaiSmorodinskyPoint } from '../analysis/kalaiSmorodinskyPoint.ts';
import { maxMinGain } from '../analysis/maxMinGain.ts';
import { nashPoint } from '../analysis/nashPoint.ts';
import type { Outcome } from '../analysis/outcome.ts';
import { type OutcomeSpace, outcomeSpace } from '../analysis/outcomeSpace.ts';
import { paretoFrontier } from '../analysis/paretoFrontier.ts';
import { roundedFrontier } from '../analysis/roundedFrontier.ts';
import { utilitarianPoint } from '../analysis/utilitarianPoint.ts';
import { utilityOf } from '../analysis/utilityOf.ts';
import { zoneOfAgreementIsEmpty } from '../analysis/zoneOfAgreementIsEmpty.ts';
import type { DelegationId } from '../engine/index.ts';
import type { GeniusDomain } from '../scenario/genius/readGenius.ts';

/** Utilities in the order of the delegations, on the scale of the files. */
type Utilities = readonly number[];

interface SolutionPoint {
  readonly utilities: Utilities;
  /** The name of a value for the name of each issue. */
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

interface Found {
  readonly outcome: Outcome | null;
  readonly proven: boolean;
}

export function analysisOf(domain: GeniusDomain): Analysis {
  const { unitsOfOne } = domain;
  const space = outcomeSpace(domain.space);
  const { delegations } = space;
  const frontier = paretoFrontier(space);
  const points = roundedFrontier(frontier, unitsOfOne);
  const egalitarian = maxMinGain(space);
  const ideal = idealPoint(space).utilities;
  const point = ({ outcome, proven }: Found): SolutionPoint | null => {
    if (outcome === null) return null;
    const utilities = unitsIn(space, outcome).map((units) => units / unitsOfOne);
    return { utilities, outcome: namedOutcome(domain, outcome), proven };
  };
  const zone = !zoneOfAgreementIsEmpty(space);
  return {
    delegations,
    cardinality: domain.issues.reduce((all, { values }) => all * values.length, 1),
    reservations: domain.reservations,
    frontier: { kind: frontier.kind, size: points.length, points },
    nash: point(nashPoint(space)),
    kalaiSmorodinsky: point(kalaiSmorodinskyPoint(space)),
    egalitarian: egalitarian.gain < 0 ? null : point(egalitarian),
    utilitarian: point(utilitarianPoint(space)),
    ideal: ideal && delegations.map((id) => (ideal[id] ?? 0) / unitsOfOne),
    zoneOfAgreement: zone,
  };
}

function unitsIn(space: OutcomeSpace, outcome: Outcome): readonly number[] {
  const units = utilityOf(space, outcome);
  return space.delegations.map((id) => units[id] ?? 0);
}

function namedOutcome(
  { issues }: GeniusDomain,
  outcome: Outcome,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    issues.map(({ id, name, values }) => [
      name,
      values.find((value) => value.id === outcome[id])?.name ?? '',
    ]),
  );
}
