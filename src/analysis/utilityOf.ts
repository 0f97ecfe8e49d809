import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { at } from './at.ts';
import { jointsOf, utilitiesOf } from './joints.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** What an outcome is worth to each delegation. Closed norms may stand elsewhere than they are closed at. */
export function utilityOf(
  space: OutcomeSpace,
  outcome: Outcome,
): Readonly<Record<DelegationId, MicroPoints>> {
  const utilities = utilitiesOf(space, jointsOf(space, outcome));
  return Object.fromEntries(space.delegations.map((id, side) => [id, at(utilities, side)]));
}
