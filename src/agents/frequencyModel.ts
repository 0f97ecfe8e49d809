import {
  type Clauses,
  type DelegationId,
  delegationOf,
  type NormId,
  normOf,
  recordOf,
  type ValueTables,
  type View,
  type WordingId,
} from '../engine/index.ts';
import { POINT } from './points.ts';

/** What all norms together are worth at their best, in this model's scale. */
const WHOLE = 100 * POINT;

/** A public position counts as so many offers. */
const POSITION_COUNTS = 2;

/** What a norm that was held on to from one offer to the next gains in weight, in parts of its first weight. */
const HELD = 0.2;

/** What a red line adds to the weight of its norm, in parts of its first weight. */
const DRAWN = 1;

/**
 * A frequency model of another delegation's values (after HardHeaded, ANAC 2011): wordings that it names
 * often are worth more to it, norms that it holds on to weigh more. Seeded with what is public: the order
 * of its ladders, its positions and its red lines.
 */
export function frequencyModel(view: View, other: DelegationId): ValueTables {
  const { setting } = view;
  const { norms } = setting.cut;
  const offers = view.offers.filter((offer) => offer.by === other).map((offer) => offer.clauses);
  const side = view.sides[other];
  const positions = side?.positions ?? {};
  const weights = recordOf(norms, (norm) => {
    const held = offers.filter((clauses, i) => isHeld(norm, clauses, offers[i - 1])).length;
    return 1 + HELD * held + (side?.redLines[norm] === undefined ? 0 : DRAWN);
  });
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return recordOf(norms, (norm) => {
    const counts = countsOn(view, other, norm, [...offers, ...repeated(positions)]);
    const most = Math.max(...Object.values(counts));
    return recordOf(Object.keys(counts), (wording) =>
      Math.round((WHOLE * (weights[norm] ?? 0) * (counts[wording] ?? 0)) / (whole * most)),
    );
  });
}

function repeated(positions: Clauses): readonly Clauses[] {
  return Array.from({ length: POSITION_COUNTS }, () => positions);
}

function isHeld(norm: NormId, clauses: Clauses, before: Clauses | undefined): boolean {
  return clauses[norm] !== undefined && clauses[norm] === before?.[norm];
}

/** How often each wording was named, beside what its place on the ladder counts for, from 0 to 1. */
function countsOn(
  { setting }: View,
  other: DelegationId,
  norm: NormId,
  named: readonly Clauses[],
): Readonly<Record<WordingId, number>> {
  const { wordings } = normOf(setting, norm);
  const ladder = delegationOf(setting, other).welcome[norm] ?? [];
  return recordOf(wordings, (wording) => {
    const rung = ladder.indexOf(wording);
    const seed = rung < 0 ? 0.5 : 1 - rung / Math.max(1, ladder.length - 1);
    return seed + named.filter((clauses) => clauses[norm] === wording).length;
  });
}
