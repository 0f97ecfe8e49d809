import { type EndingId, endingFor, gainOf } from '../../../src/analysis/endingFor.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { zoneOfAgreementIsEmpty } from '../../../src/analysis/zoneOfAgreementIsEmpty.ts';
import {
  type DelegationId,
  entry,
  type MicroPoints,
  normOf,
  recordOf,
  type State,
  TABLE,
  type Tenths,
  type View,
  viewFor,
} from '../../../src/engine/index.ts';

/** What a finished game comes to for one chair. */
export interface ChairFacts {
  readonly ending: EndingId;
  /** Utility less reservation; 0 without a text. */
  readonly gain: MicroPoints;
  /** Utility less the line, so that a harvest counts as what it brings; its share without a text. */
  readonly aboveLine: MicroPoints;
  readonly home: Tenths;
  readonly trust: Tenths;
  readonly cable: string;
}

export interface GameEnd {
  readonly outcome: 'signed' | 'unsigned' | 'overtaken' | 'nothing-to-sign';
  /** No text at all was at or above every reservation, costs of retreat and red lines left out. */
  readonly zoneEmpty: boolean;
  readonly clauses: number;
  readonly tension: Tenths;
  readonly chairs: Readonly<Record<DelegationId, ChairFacts>>;
}

export function gameEndOf(state: State): GameEnd {
  const view = viewFor(state, TABLE);
  const { verdict } = view;
  if (verdict === null) throw new Error('the game is not over');
  return {
    outcome: verdict.outcome,
    zoneEmpty: zoneIsEmpty(view),
    clauses: Object.keys(verdict.clauses).length,
    tension: view.tension,
    chairs: recordOf(Object.keys(verdict.sides), (id) => chairOf(view, id)),
  };
}

export function chairOf(view: View, id: DelegationId): ChairFacts {
  const { verdict } = view;
  if (verdict === null) throw new Error('the game is not over');
  const { utility, line, home, cable } = entry(verdict.sides, id);
  return {
    ending: endingFor(view, id),
    gain: gainOf(verdict, id),
    aboveLine: utility - line,
    home,
    trust: view.trust,
    cable,
  };
}

function zoneIsEmpty({ setting, verdict, draft }: View): boolean {
  if (verdict === null) throw new Error('the game is not over');
  const { scenario, cut } = setting;
  const { sides } = verdict;
  const closed = Object.entries(draft).flatMap(([norm, clause]) =>
    clause.status === 'closed' ? [[norm, clause.wording] as const] : [],
  );
  return zoneOfAgreementIsEmpty(
    outcomeSpace({
      norms: cut.norms.map((norm) => normOf(setting, norm)),
      delegations: Object.keys(sides),
      values: recordOf(Object.keys(sides), (id) => entry(sides, id).plainValues),
      linkages: scenario.linkages,
      reservations: recordOf(Object.keys(sides), (id) => entry(sides, id).reservation),
      closed: Object.fromEntries(closed),
    }),
  );
}
