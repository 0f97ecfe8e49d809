import { member } from './lookup.ts';
import type {
  Cable,
  Cut,
  CutId,
  Delegation,
  DelegationId,
  Linkage,
  Norm,
  NormId,
  Round,
  Scenario,
  WordingId,
} from './scenario.ts';

/** What stays the same through one game: the scenario and the cut of it that is played. */
export interface Setting {
  readonly scenario: Scenario;
  readonly cut: Cut;
}

/** The setting of a cut; a cut that the scenario does not have is a fault in the program. */
export function settingOf(scenario: Scenario, cut: CutId): Setting {
  return { scenario, cut: member(scenario.cuts, cut) };
}

export function delegationIds(setting: Setting): readonly DelegationId[] {
  return setting.scenario.delegations.map((delegation) => delegation.id);
}

export function delegationOf(setting: Setting, id: DelegationId): Delegation {
  return member(setting.scenario.delegations, id);
}

export function othersOf(setting: Setting, id: DelegationId): readonly DelegationId[] {
  return delegationIds(setting).filter((other) => other !== id);
}

export function normOf(setting: Setting, id: NormId): Norm {
  return member(setting.scenario.norms, id);
}

export function cableOf(setting: Setting, delegation: DelegationId, cable: string): Cable {
  return member(delegationOf(setting, delegation).cables, cable);
}

export function roundAt(setting: Setting, index: number): Round {
  const round = setting.cut.rounds[index];
  if (round === undefined) throw new Error(`no round ${index}`);
  return round;
}

/** The linkages between norms of the cut. */
export function linkagesOf(setting: Setting): readonly Linkage[] {
  const { norms } = setting.cut;
  return setting.scenario.linkages.filter((linkage) =>
    linkage.norms.every((norm) => norms.includes(norm)),
  );
}

/**
 * Rungs from one wording to another for a delegation: positive is softer (toward unwelcome),
 * negative is firmer.
 */
export function rungsSofter(
  setting: Setting,
  delegation: DelegationId,
  norm: NormId,
  from: WordingId,
  to: WordingId,
): number {
  const order = delegationOf(setting, delegation).welcome[norm] ?? [];
  return order.indexOf(to) - order.indexOf(from);
}

/** The wording that a delegation would most welcome. */
export function extremeOf(
  setting: Setting,
  delegation: DelegationId,
  norm: NormId,
): WordingId | undefined {
  return delegationOf(setting, delegation).welcome[norm]?.[0];
}
