import { at } from '../analysis/at.ts';
import { utilityOf } from '../analysis/utilityOf.ts';
import { type DelegationId, type MicroPoints, recordOf } from '../engine/index.ts';
import { bestOffered } from './bestOffered.ts';
import type { Basis } from './plan.ts';
import { bestText, forTheOthers } from './prospect.ts';
import { ownValue } from './sight.ts';

/** How many demands are tried between the most that one may hope for and the fairest text. */
const DEMANDS = 10;

/** How many steps are tried from the fairest text to what the others would like best. */
const GIFTS = 4;

/** A text that is the fairest for what one asks, and what it is worth. */
export interface DealPoint {
  readonly own: MicroPoints;
  /** As one believes. */
  readonly theirs: Theirs;
}

export type Theirs = Readonly<Record<DelegationId, MicroPoints>>;

/** The texts along which a delegation can give way. */
export interface DealCurve {
  /** By falling own utility. */
  readonly points: readonly DealPoint[];
  /** The fairest of them all. */
  readonly fair: DealPoint;
  /** The best that each of the others could hope for. */
  readonly best: Theirs;
}

/**
 * The fairest texts for falling demands, from the ceiling to the fairest text of all, and from there on
 * the fairest that give the others more and more; null where no text is rational for everybody.
 */
export function dealCurve(basis: Basis, ceiling: MicroPoints): DealCurve | null {
  const demands = demandsOf(basis, ceiling);
  const fair = demands.at(-1);
  if (fair === undefined) return null;
  const best = bestOfOthers(basis);
  return {
    points: downToOffered(basis, [...demands, ...giftsOf(basis, fair, best)], best),
    fair,
    best,
  };
}

/** No text for which one gets less than the other has offered is worth tabling: what it offered it takes. */
function downToOffered(
  { sight }: Basis,
  points: readonly DealPoint[],
  best: Theirs,
): readonly DealPoint[] {
  const offered = bestOffered(sight);
  if (offered === null || offered.value < sight.own.reservation) return points;
  return [...points.filter(({ own }) => own > offered.value), { own: offered.value, theirs: best }];
}

function demandsOf(basis: Basis, ceiling: MicroPoints): readonly DealPoint[] {
  const { id, reservation } = basis.sight.own;
  const points: DealPoint[] = [];
  for (let step = 0; step <= DEMANDS; step += 1) {
    const demand = Math.round(ceiling - ((ceiling - reservation) * step) / DEMANDS);
    const last = points.at(-1);
    if (last !== undefined && last.own <= demand) continue;
    const point = fairestAbove(basis, { [id]: demand });
    if (point === null) continue;
    // Below the fairest text of all, every demand leads to it.
    if (last?.own === point.own) break;
    points.push(point);
  }
  return points;
}

function giftsOf(basis: Basis, fair: DealPoint, best: Theirs): readonly DealPoint[] {
  const points: DealPoint[] = [];
  for (let step = 1; step <= GIFTS; step += 1) {
    const floors = recordOf(basis.sight.others, (id) => {
      const least = fair.theirs[id] ?? 0;
      return Math.round(least + (((best[id] ?? least) - least) * step) / GIFTS);
    });
    const point = fairestAbove(basis, floors);
    if (point === null || point.own >= (points.at(-1) ?? fair).own) continue;
    points.push(point);
  }
  return points;
}

/** The fairest text above the floors; null where nothing above them is rational for everybody. */
function fairestAbove({ sight, space }: Basis, floors: Theirs): DealPoint | null {
  const clauses = bestText(space, { kind: sight.temperament.fairness }, floors);
  if (clauses === null) return null;
  const theirs = utilityOf(space, clauses);
  // The smallest gain, unlike a product of gains, may be a loss; then so it is in every other text.
  const isRational = space.delegations.every((id, place) => {
    return (theirs[id] ?? 0) >= at(space.reservations, place);
  });
  return isRational ? { own: ownValue(sight, clauses), theirs } : null;
}

function bestOfOthers({ sight, space }: Basis): Theirs {
  return recordOf(sight.others, (id) => {
    const alone = { kind: 'weighted-sum', weights: { [id]: 1 } } as const;
    const clauses = bestText(space, alone, {}) ?? bestText(space, forTheOthers(sight), {}) ?? {};
    return utilityOf(space, clauses)[id] ?? 0;
  });
}
