import type { OutcomeSpaceInput } from '../../analysis/outcomeSpace.ts';
import type { DelegationId, Scenario } from '../../engine/index.ts';
import { spaceScenario, type Talks } from '../domain/spaceScenario.ts';
import type { GeniusDomain } from './readGenius.ts';

/** A utility of 1 is a hundred points, so that domains weigh about as much as scenarios do. */
const ONE = 100_000_000;

/**
 * A domain as a scenario, each delegation with so many interventions. Delegations are called P1, P2 and
 * so on, in the order of the profiles. A utility of 1 becomes at most 100 points: every unit of the
 * domain the same whole number of micro-points, or, in a domain whose unit is finer than a micro-point,
 * each value rounded to the nearest one.
 */
export function domainScenario(domain: GeniusDomain, talks: Talks): Scenario {
  return spaceScenario(inMicroPoints(domain), talks);
}

/** The space that the scenario of a domain plays. */
export function inMicroPoints({ space, unitsOfOne }: GeniusDomain): OutcomeSpaceInput {
  const exact = unitsOfOne <= ONE;
  const scale = exact ? Math.floor(ONE / unitsOfOne) : ONE / unitsOfOne;
  // A rounded sum may fall short of the sum by half a micro-point for each norm.
  const slack = exact ? 0 : Math.ceil((space.norms.length + 1) / 2);
  const ids = space.delegations;
  const byPlace = <Each>(pick: (id: DelegationId) => Each): Record<DelegationId, Each> =>
    Object.fromEntries(ids.map((id, place) => [`P${place + 1}`, pick(id)]));
  return {
    norms: space.norms,
    delegations: ids.map((_, place) => `P${place + 1}`),
    values: byPlace((id) =>
      mapped(space.values[id] ?? {}, (row) => mapped(row, (units) => Math.round(units * scale))),
    ),
    linkages: [],
    reservations: byPlace((id) => {
      const reservation = Math.round((space.reservations[id] ?? 0) * scale);
      return reservation > 0 ? reservation - slack : reservation;
    }),
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  make: (each: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([id, each]) => [id, make(each)]));
}
