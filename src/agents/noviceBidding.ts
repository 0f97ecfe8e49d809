import {
  agreedClauses,
  type Clauses,
  type MicroPoints,
  type NormId,
  normOf,
  type WordingId,
} from '../engine/index.ts';
import { ownBest } from './ownBest.ts';
import type { Basis, Bidding, Plan } from './plan.ts';
import { POINT } from './points.ts';
import { drawn, ownWorth, type Sight } from './sight.ts';

/** How far under its aspiration a novice's package may land. */
const BELOW = 8 * POINT;

const TRIES = 24;

/** A novice's bids: packages at random near the aspiration, linkages overlooked. */
export const noviceBidding: Bidding = {
  ceiling: (basis) => ownBest(basis).value,
  plan: atRandom,
  worthOf: ({ sight }, plan, clauses) => unlinked(sight, { ...plan.clauses, ...clauses }),
};

function atRandom(basis: Basis, aspiration: MicroPoints): Plan {
  const { sight } = basis;
  const { view } = sight;
  const start = ownBest(basis).clauses;
  const settled = agreedClauses(view.draft);
  const open = view.setting.cut.norms.filter((norm) => settled[norm] === undefined);
  const least = Math.max(aspiration - BELOW, sight.own.reservation);
  let plan = { clauses: start, value: unlinked(sight, start) };
  for (let turn = 0; turn < TRIES && plan.value > aspiration && open.length > 0; turn += 1) {
    const norm = open[drawn(sight, `norm/${turn}`, open.length)] ?? '';
    const wording = anyWording(sight, norm, turn);
    const clauses = { ...plan.clauses, [norm]: wording };
    const value = unlinked(sight, clauses);
    if (value >= least) plan = { clauses, value };
  }
  return plan;
}

/** Two times in three what another delegation last said on the norm, otherwise any wording. */
function anyWording(sight: Sight, norm: NormId, turn: number): WordingId {
  const { view, others } = sight;
  const { wordings } = normOf(view.setting, norm);
  const any = wordings[drawn(sight, `wording/${turn}`, wordings.length)] ?? '';
  if (drawn(sight, `copy/${turn}`, 3) === 0) return any;
  const by = others[drawn(sight, `whom/${turn}`, others.length)] ?? '';
  const offer = view.offers.findLast((each) => each.by === by && each.clauses[norm] !== undefined);
  return offer?.clauses[norm] ?? view.sides[by]?.positions[norm] ?? any;
}

/** The sum of the clauses' own worths; what they are worth beside each other is overlooked. */
function unlinked(sight: Sight, clauses: Clauses): MicroPoints {
  return Object.entries(clauses).reduce(
    (sum, [norm, wording]) => sum + ownWorth(sight, norm, wording),
    0,
  );
}
