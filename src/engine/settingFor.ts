import type { Delegation, DelegationId, Linkage, Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';

/**
 * The setting as a delegation may know it, or without one as everybody may. Where cables are secret it
 * holds of another delegation no more than its names: no cable, no line (0 stands for it), no order of
 * welcome, no tastes; and of linkages those alone that count for oneself.
 */
export function settingFor(setting: Setting, delegation: DelegationId | null): Setting {
  const { scenario, cut } = setting;
  if (scenario.cables !== 'secret') return setting;
  const { format, id, agreement, cables, norms, tones, events, cuts, channels, magnitudes } =
    scenario;
  const known: Scenario = {
    ...{ format, id, agreement, cables, norms, tones, events, cuts, channels, magnitudes },
    delegations: scenario.delegations.map((each) => (each.id === delegation ? each : named(each))),
    linkages: scenario.linkages.flatMap((linkage) => ownShare(linkage, delegation)),
  };
  return { scenario: known, cut };
}

function named({ id, audiences, hawkish, leading, owners }: Delegation): Delegation {
  return {
    id,
    line: 0,
    audiences: audiences.map((audience) => ({ id: audience.id, tastes: {} })),
    hawkish,
    leading,
    welcome: {},
    owners,
    cables: [],
  };
}

function ownShare(
  { norms, wordings, values }: Linkage,
  delegation: DelegationId | null,
): readonly Linkage[] {
  const own = delegation === null ? 0 : (values[delegation] ?? 0);
  if (delegation === null || own === 0) return [];
  return [{ norms, wordings, values: { [delegation]: own } }];
}
