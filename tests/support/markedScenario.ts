import { recordOf, type Scenario } from '../../src/engine/index.ts';

/**
 * The same scenario with marks on everything private: cable ids that are nobody's words, and points that
 * are so odd that each can be told from any other and from whatever else is counted.
 */
export function markedScenario(scenario: Scenario): Scenario {
  let mark = 0;
  const odd = (points: number) => {
    mark += 1;
    return points + 7 * mark + 1;
  };
  const oddTable = (table: Readonly<Record<string, number>>) =>
    recordOf(Object.keys(table), (id) => odd(table[id] ?? 0));
  return {
    ...scenario,
    delegations: scenario.delegations.map((delegation) => ({
      ...delegation,
      line: odd(delegation.line),
      cables: delegation.cables.map((cable) => ({
        ...cable,
        id: `canary-${delegation.id}-${cable.id}`,
        values: recordOf(Object.keys(cable.values), (norm) => oddTable(cable.values[norm] ?? {})),
      })),
    })),
    linkages: scenario.linkages.map((linkage) => ({
      ...linkage,
      values: oddTable(linkage.values),
    })),
  };
}

/** The numbers in anything, however deep, that no count, meter or time could be. */
export function oddNumbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return isOdd(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(oddNumbersIn);
}

function isOdd(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) > 10_000 && value % 10_000 !== 0;
}
