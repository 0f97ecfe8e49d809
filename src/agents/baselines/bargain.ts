import { at } from '../../analysis/at.ts';
import { type OutcomeSpace, outcomeSpace } from '../../analysis/outcomeSpace.ts';
import {
  agreedClauses,
  type Clauses,
  type DelegationId,
  type Draw,
  linkagesOf,
  type MicroPoints,
  normOf,
  type OwnSide,
  othersOf,
  utilityOf,
  type View,
} from '../../engine/index.ts';

/** An exchange as a baseline sees it: its own tables, the offers so far, and the time. */
export interface Bargain {
  readonly view: View;
  readonly own: OwnSide;
  readonly random: Draw;
  /** Its own worth of everything that an offer may name; offers name all of it. */
  readonly space: OutcomeSpace;
  /** What is agreed already is worth to it. */
  readonly settled: MicroPoints;
  /** The most that a text can be worth to it. */
  readonly ceiling: MicroPoints;
  /** The share of its own interventions in the programme that are used up, from 0 to 1. */
  readonly time: number;
  /** What it has tabled, oldest first. */
  readonly tabled: readonly Clauses[];
}

export function bargainOf(view: View, own: OwnSide, random: Draw): Bargain {
  const space = ownSpace(view, own);
  const settled = utilityOf(view.setting, own.id, own.values, agreedClauses(view.draft));
  const best = space.blocks.reduce((sum, { worth, tried }) => sum + at(worth, at(tried, 0)), 0);
  return {
    ...{ view, own, random, space, settled, ceiling: settled + best },
    time: timeOf(view, own),
    tabled: tabledBy(view, own.id),
  };
}

/** The worth to it of the text as it would be with these clauses. */
export function worthOf({ view, own }: Bargain, clauses: Clauses): MicroPoints {
  return utilityOf(view.setting, own.id, own.values, { ...agreedClauses(view.draft), ...clauses });
}

/** The packages that a delegation has tabled, oldest first. */
export function tabledBy(view: View, by: DelegationId): readonly Clauses[] {
  return view.offers.flatMap((offer) => (offer.by === by ? [offer.clauses] : []));
}

/** Others who can still table something. */
export function activeOthers({ view, own }: Bargain): readonly DelegationId[] {
  return othersOf(view.setting, own.id).filter((id) => {
    const side = view.sides[id];
    return side !== undefined && !side.adjourned && side.interventions > 0;
  });
}

function ownSpace(view: View, own: OwnSide): OutcomeSpace {
  const open = view.opened.filter(
    (norm) => view.draft[norm]?.status === 'open' && !view.exchange.barred.includes(norm),
  );
  return outcomeSpace({
    norms: open.map((norm) => ({
      id: norm,
      wordings: normOf(view.setting, norm).wordings,
      silence: false,
    })),
    delegations: [own.id],
    values: { [own.id]: own.values },
    linkages: linkagesOf(view.setting),
    reservations: { [own.id]: own.reservation },
  });
}

function timeOf(view: View, own: OwnSide): number {
  const { rounds } = view.setting.cut;
  const given = (upTo: number) =>
    rounds.slice(0, upTo).reduce((sum, round) => sum + round.interventions, 0);
  const left = Math.max(0, view.sides[own.id]?.interventions ?? 0);
  const all = given(rounds.length);
  return all === 0 ? 1 : (given(view.round + 1) - left) / all;
}
