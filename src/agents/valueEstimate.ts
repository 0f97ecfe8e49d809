import { at } from '../analysis/at.ts';
import {
  type Clauses,
  type DelegationId,
  type NormId,
  normOf,
  type Offer,
  recordOf,
  type ValueTables,
  type View,
  type WordingId,
} from '../engine/index.ts';
import { powerOf } from './aspiration.ts';
import {
  afterReading,
  independentBelief,
  type LinearBelief,
  meanOf,
  type SumReading,
} from './linearBelief.ts';
import { POINT } from './points.ts';
import { programmeWhole } from './programmeShare.ts';
import { sameClauses } from './sameClauses.ts';

/** What another's best text is worth in the scale of an estimate. */
const ESTIMATED_BEST = 100 * POINT;

/** What no deal is taken to be worth to one whose reservation nobody knows. */
export const ESTIMATED_RESERVATION = 20 * POINT;

/**
 * How much less a text that one tables for the other's sake is worth to it than estimated, in parts of its
 * best, and how far that may be off: measured over games on generated domains.
 */
export const ESTIMATED_OPTIMISM = 0.16;
export const ESTIMATED_BLUR = 0.28;

/** Between what it may lie. */
export const POSSIBLE_RESERVATIONS = [10 * POINT, 30 * POINT, 55 * POINT];

/** How far, in parts of a norm's even weight, one doubts what a wording is worth before anything is offered. */
const FIRST_DOUBT = 0.4;

/** How much of what oneself loses on a wording one takes for the other's gain. */
const OPPOSED = 0.15;

/** By how much, in parts of a norm's even weight, the first wording offered is better than the norm's others. */
const FIRST_LEAD = 0.8;

/** How far an offer may lie from what is asked for, in parts of the best. */
const OFFER_DOUBT = 0.05;

/** How far what is refused may lie above what is asked for. */
const REFUSAL_DOUBT = 0.08;

/** What another may ask for as time runs out: 1 - (1 - floor) t^(halves/2). */
const ASKINGS = [1, 2, 5, 10].flatMap((halves) => [0.1, 0.5].map((floor) => ({ halves, floor })));

/** A wording of a norm of the cut, as one unknown number among all. */
interface Unknown {
  readonly norm: NormId;
  readonly wording: WordingId;
}

/**
 * What another delegation's wordings seem to be worth, where its cables are not known: Bayesian linear
 * regression. Before any offer, wordings low on one's own list are taken to be welcome to it; then each of
 * its offers tells that such a text is worth about what one asks for at that hour, and each of one's own
 * that it did not take, that such a text is worth less to it. 1 is its best.
 */
export function valueEstimate(view: View, other: DelegationId): ValueTables {
  const unknowns = unknownsOf(view);
  const belief = readingsOf(view, other, unknowns).reduce(learned, firstBelief(view, unknowns));
  const expected = meanOf(belief);
  const place = new Map(unknowns.map(({ norm, wording }, index) => [`${norm}/${wording}`, index]));
  return recordOf(view.setting.cut.norms, (norm) =>
    recordOf(normOf(view.setting, norm).wordings, (wording) =>
      Math.round(ESTIMATED_BEST * at(expected, place.get(`${norm}/${wording}`) ?? 0)),
    ),
  );
}

function learned(belief: LinearBelief, reading: SumReading): LinearBelief {
  return afterReading(belief, reading);
}

function unknownsOf({ setting }: View): readonly Unknown[] {
  return setting.cut.norms.flatMap((norm) =>
    normOf(setting, norm).wordings.map((wording) => ({ norm, wording })),
  );
}

function firstBelief(view: View, unknowns: readonly Unknown[]): LinearBelief {
  const even = 1 / view.setting.cut.norms.length;
  return independentBelief(
    unknowns.map((unknown) => even * firstWorth(view, unknown)),
    unknowns.map(() => even * FIRST_DOUBT),
    ASKINGS.length,
  );
}

/** From 0 to 1, in parts of the best wording of the norm. */
function firstWorth(view: View, { norm, wording }: Unknown): number {
  const worths = view.own?.values[norm] ?? {};
  const best = Math.max(1, ...Object.values(worths));
  return 0.38 + OPPOSED * (0.5 - Math.max(0, worths[wording] ?? 0) / best);
}

function readingsOf(
  view: View,
  other: DelegationId,
  unknowns: readonly Unknown[],
): readonly SumReading[] {
  const offered = tabledBy(view, other).map(({ clauses }) => clauses);
  const [first] = offered;
  const own = tabledBy(view, view.own?.id ?? '');
  const hourOf = (index: number) => index / Math.max(1, programmeWhole(view));
  return [
    ...(first === undefined ? [] : leadsOf(view, unknowns, first)),
    ...offered.map((clauses, index) => offerReading(unknowns, clauses, hourOf(index))),
    ...own.flatMap(({ clauses, accepted }, index) =>
      accepted.includes(other) || isSaidAgain(own, index)
        ? []
        : [refusalReading(unknowns, clauses, hourOf(index))],
    ),
  ];
}

function tabledBy({ offers }: View, by: DelegationId): readonly Offer[] {
  return offers.filter((offer) => offer.by === by);
}

/** Whether the package of this place is tabled again later, when less is asked for and a refusal says more. */
function isSaidAgain(offers: readonly Offer[], index: number): boolean {
  return offers.some(
    ({ clauses }, later) => later > index && sameClauses(clauses, offers[index]?.clauses),
  );
}

/** An offer is worth about what one asks for at that hour. */
function offerReading(unknowns: readonly Unknown[], clauses: Clauses, share: number): SumReading {
  const sums = askedAt(share);
  return { terms: termsOf(unknowns, clauses), sums, kind: 'equal', doubt: OFFER_DOUBT };
}

/** What is not taken is worth less than that. */
function refusalReading(unknowns: readonly Unknown[], clauses: Clauses, share: number): SumReading {
  const sums = askedAt(share);
  return { terms: termsOf(unknowns, clauses), sums, kind: 'at-most', doubt: REFUSAL_DOUBT };
}

function askedAt(share: number): readonly number[] {
  return ASKINGS.map(({ halves, floor }) => 1 - (1 - floor) * powerOf(share, halves));
}

function termsOf(unknowns: readonly Unknown[], clauses: Clauses): SumReading['terms'] {
  return unknowns.flatMap(({ norm, wording }, place) =>
    clauses[norm] === wording ? [[place, 1] as const] : [],
  );
}

/** Of every norm, the first wording offered is better than the others by some way. */
function leadsOf(view: View, unknowns: readonly Unknown[], first: Clauses): readonly SumReading[] {
  const even = 1 / view.setting.cut.norms.length;
  return view.setting.cut.norms.flatMap((norm): readonly SumReading[] => {
    const places = unknowns.flatMap((unknown, place) => (unknown.norm === norm ? [place] : []));
    const named = places.find((place) => unknowns[place]?.wording === first[norm]);
    if (named === undefined || places.length < 2) return [];
    const share = -1 / (places.length - 1);
    const terms = places.map((place) => [place, place === named ? 1 : share] as const);
    const sums = ASKINGS.map(() => FIRST_LEAD * even);
    return [{ terms, sums, kind: 'equal', doubt: FIRST_DOUBT * even }];
  });
}
