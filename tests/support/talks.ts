import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';
import { delegationIds, type Scenario } from '../../src/engine/index.ts';
import { spaceScenario } from '../../src/scenario/domain/spaceScenario.ts';
import { aTable, type TableUnderTest } from './aTable.ts';

/** Two delegations, three norms and a linkage of two of them; rising values for A, falling ones for B. */
export const smallSpace: OutcomeSpaceInput = {
  norms: [
    { id: 'I1', wordings: ['V1', 'V2', 'V3'], silence: false },
    { id: 'I2', wordings: ['V1', 'V2'], silence: false },
    { id: 'I3', wordings: ['V1', 'V2', 'V3'], silence: false },
  ],
  delegations: ['A', 'B'],
  values: {
    A: {
      I1: { V1: 0, V2: 20_000_000, V3: 50_000_000 },
      I2: { V1: 0, V2: 10_000_000 },
      I3: { V1: 0, V2: 30_000_000, V3: 40_000_000 },
    },
    B: {
      I1: { V1: 20_000_000, V2: 15_000_000, V3: 0 },
      I2: { V1: 50_000_000, V2: 0 },
      I3: { V1: 30_000_000, V2: 20_000_000, V3: 0 },
    },
  },
  linkages: [
    { norms: ['I1', 'I3'], wordings: [['V3'], ['V2']], values: { A: 5_000_000, B: 0 } },
    { norms: ['I1', 'I3'], wordings: [['V2'], ['V3']], values: { A: 0, B: 7_000_000 } },
  ],
  reservations: { A: 30_000_000, B: 25_000_000 },
};

export const smallTalks: Scenario = spaceScenario(smallSpace, {
  id: 'small-talks',
  interventions: 4,
});

/** Talks at their opening. */
export function talksTable(scenario: Scenario = smallTalks, seed = 1): TableUnderTest {
  return aTable(scenario, scenario.cuts[0]?.id ?? '', seed);
}

/** Talks in which the first delegation's offer was agreed and signed, and the press met. */
export function agreedTalks(
  clauses: Readonly<Record<string, string>>,
  scenario: Scenario = smallTalks,
): TableUnderTest {
  const table = talksTable(scenario);
  const [first = ''] = delegationIds(table.state.setting);
  return table.agree(first, clauses).sign().press();
}
