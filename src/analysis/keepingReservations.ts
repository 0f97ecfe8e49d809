import type { DelegationId, MicroPoints } from '../engine/index.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** Floors that leave each delegation its reservation. */
export function keepingReservations(
  space: OutcomeSpace,
): Readonly<Record<DelegationId, MicroPoints>> {
  return Object.fromEntries(
    space.delegations.map((id, side) => [id, space.reservations[side] ?? -Infinity]),
  );
}
