import {
  type DelegationId,
  type Draft,
  delegationIds,
  entry,
  harvestedClauses,
  linkagesOf,
  type MicroPoints,
  normOf,
  recordOf,
  type Setting,
  type ValueTables,
} from '../engine/index.ts';
import type { OutcomeSpaceInput } from './outcomeSpace.ts';

/** What a delegation goes by at one moment. */
export interface Standing {
  readonly values: ValueTables;
  readonly reservation: MicroPoints;
}

/**
 * All texts that a draft can still become, as the delegations value them. What is harvested stays; what
 * is merely clean may be reopened.
 */
export function spaceOfDraft(
  setting: Setting,
  draft: Draft,
  standings: Readonly<Record<DelegationId, Standing>>,
): OutcomeSpaceInput {
  const delegations = delegationIds(setting);
  return {
    norms: setting.cut.norms.map((norm) => normOf(setting, norm)),
    delegations,
    values: recordOf(delegations, (id) => entry(standings, id).values),
    linkages: linkagesOf(setting),
    reservations: recordOf(delegations, (id) => entry(standings, id).reservation),
    closed: harvestedClauses(draft),
  };
}
