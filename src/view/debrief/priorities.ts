import { type CableId, cableOf, type DelegationId, type Setting } from '../../engine/index.ts';

/** How much each norm matters to somebody, in any unit; norms that nothing was said of are left out. */
export type Priorities = ReadonlyMap<string, number>;

/** What a cable makes of the norms of a cut: how far its best and its worst outcome of each lie apart, silence among them. */
export function prioritiesOf(setting: Setting, of: DelegationId, cable: CableId): Priorities {
  const { values } = cableOf(setting, of, cable);
  return new Map(
    setting.cut.norms.map((norm) => {
      const all = [0, ...Object.values(values[norm] ?? {})];
      return [norm, Math.max(...all) - Math.min(...all)];
    }),
  );
}

/** How many pairs of norms somebody has put in their true order. */
export interface PairsRight {
  /** A pair that was called equal counts half. */
  readonly right: number;
  /** Those that were judged and are not equal in truth. */
  readonly pairs: number;
}

/** The share of pairs right is Kendall's rank correlation from 0 to 1: a half is what chance gives. */
export function pairsRight(said: Priorities, truth: Priorities): PairsRight {
  const norms = [...truth.keys()].filter((norm) => said.has(norm));
  let [right, pairs] = [0, 0];
  for (const [at, one] of norms.entries()) {
    for (const other of norms.slice(at + 1)) {
      const order = signOf(truth, one, other);
      if (order === 0) continue;
      pairs += 1;
      const told = signOf(said, one, other);
      right += told === order ? 1 : told === 0 ? 0.5 : 0;
    }
  }
  return { right, pairs };
}

function signOf(priorities: Priorities, one: string, other: string): number {
  return Math.sign((priorities.get(one) ?? 0) - (priorities.get(other) ?? 0));
}
