import { type Clauses, recordOf, type Scenario, type State } from '../../src/engine/index.ts';
import { aTable, seedWhere, type TableUnderTest } from './aTable.ts';
import { threeDelegations, threeNorms } from './fixtures.ts';
import type { Table } from './otherSecrets.ts';
import { withUsualSizes } from './usualSizes.ts';

export const small: Scenario = withUsualSizes(threeNorms().scenario);
export const threeSided: Scenario = withUsualSizes(threeDelegations().scenario);

/** The small scenario with some of it changed. */
export function smallWith(change: (scenario: Scenario) => Partial<Scenario>): Scenario {
  return { ...small, ...change(small) };
}

/** The small scenario with further copies of its event, for injecting. */
export const eventful = smallWith((scenario) => ({
  events: ['breach', 'second', 'third'].flatMap((id) =>
    scenario.events.map((event) => ({ ...event, id })),
  ),
}));

/** The cables of a game, by delegation. */
export type Cables = Readonly<Record<string, string>>;

const BUSINESS_AND_SUMMIT: Cables = { us: 'business', china: 'summit' };

/** Two delegations and three norms: N1 and N2 in the first round, then a night, then N3 and all open. */
export function smallTable(
  cables: Cables = BUSINESS_AND_SUMMIT,
  also: (dealt: State) => boolean = () => true,
  scenario: Scenario = small,
): TableUnderTest {
  return aTable(scenario, '10', seedDealing(scenario, '10', cables, also));
}

/** Three delegations, four norms; their event comes after one to three commands of the first exchange. */
export function threeSidedTable(
  cables: Cables = { aurelia: 'traders', borea: 'visit', cassia: 'bridge' },
  also: (dealt: State) => boolean = () => true,
): TableUnderTest {
  return aTable(threeSided, 'short', seedDealing(threeSided, 'short', cables, also));
}

function seedDealing(
  scenario: Scenario,
  cut: string,
  cables: Cables,
  also: (dealt: State) => boolean,
): number {
  return seedWhere(
    scenario,
    cut,
    (dealt) =>
      Object.entries(cables).every(([id, cable]) => dealt.table.delegations[id]?.cable === cable) &&
      also(dealt),
  );
}

/** A draft with these clauses clean since the first round, all other norms of the small cut open. */
export function cleanDraft(clauses: Clauses, status: 'clean' | 'closed' = 'clean'): Table['draft'] {
  return recordOf(['N1', 'N2', 'N3'], (norm) => {
    const wording = clauses[norm];
    return wording === undefined ? { status: 'open' } : { status, wording, round: 0 };
  });
}

/** The small table in its first exchange, without an event to come, after these positions. */
export function smallExchange(
  positions: Readonly<Record<string, Clauses>> = {},
  table: Partial<Table> = {},
): TableUnderTest {
  return smallTable()
    .with({ incidents: [] })
    .tones()
    .with({ trust: 500, tension: 400, ...table })
    .positions(positions)
    .with({ trust: 500, tension: 400, ...table });
}

/** The small table at the signatures, with these clauses agreed in the first round. */
export function smallClosing(
  clauses: Clauses,
  positions: Readonly<Record<string, Clauses>> = {},
): TableUnderTest {
  return smallExchange(positions).agree('us', clauses).adjourn().endNight().toExchange().adjourn();
}
