import type { NormId } from '../engine/index.ts';

/**
 * The norms in groups: two norms share a group if linkages lead from one to the other.
 * Utility is a sum over the groups. Norms keep their order, within groups and between them.
 */
export function linkedNorms(
  norms: readonly NormId[],
  pairs: readonly (readonly [NormId, NormId])[],
): readonly (readonly NormId[])[] {
  let groups: readonly (readonly NormId[])[] = norms.map((norm) => [norm]);
  for (const pair of pairs) {
    const joined = groups.filter((group) => pair.some((norm) => group.includes(norm)));
    const members = new Set(joined.flat());
    const merged = norms.filter((norm) => members.has(norm));
    const [first] = joined;
    groups = groups.flatMap((group) =>
      group === first ? [merged] : joined.includes(group) ? [] : [group],
    );
  }
  return groups;
}
