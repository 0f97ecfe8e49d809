import type { Clauses, DelegationId, MicroPoints, ValueTables } from '../engine/index.ts';
import { powerOf } from './aspiration.ts';
import type { DealCurve } from './dealCurve.ts';
import type { Basis } from './plan.ts';
import { programmeWhole } from './programmeShare.ts';

/** How another gives way: as time runs out, or as one gives way oneself. */
export type Tempo =
  | {
      readonly kind: 'time';
      /** Twice the exponent 1/e of its A(t). */
      readonly halves: number;
      /** Which of the others' possible floors it gives way to in the end. */
      readonly floor: 0 | 1 | 2;
    }
  | { readonly kind: 'mirror' };

/** What another's demands lie between, as one believes. */
export interface Reach {
  readonly best: MicroPoints;
  readonly fair: MicroPoints;
  /** How much less than believed a text is worth to it, and how far that may be off. */
  readonly optimism: MicroPoints;
  readonly blur: MicroPoints;
  /** What it may be content with in the end, rising; which of them, nobody knows. */
  readonly floors: readonly [MicroPoints, MicroPoints, MicroPoints];
}

/** A moment of the game, as a tempo goes by it. */
export interface Hour {
  /** The share of its interventions that the other has used. */
  readonly share: number;
  /** How far one has given way oneself: 0 not at all, 1 to what is fair. */
  readonly given: number;
}

/** A tempo, and how likely it is another's: parts of one. */
export interface TempoBelief {
  readonly tempo: Tempo;
  readonly credence: number;
}

/** Tempos that one reckons with, and how usual each is among negotiators that one knows nothing of. */
const USUAL: readonly TempoBelief[] = [
  ...([1, 2, 4, 8, 16] as const).flatMap((halves) =>
    ([0, 1, 2] as const).map((floor): TempoBelief => {
      const credence = (halves === 8 ? 0.36 : 0.13) * (floor === 0 ? 0.5 : 0.25);
      return { tempo: { kind: 'time', halves, floor }, credence };
    }),
  ),
  { tempo: { kind: 'mirror' }, credence: 0.12 },
];

/** How far an offer may lie from what a tempo foretells before it speaks against it, in parts of the best. */
const TOLERANCE = 0.15;

/** A refusal never speaks more than this against a tempo. */
const LEAST_SURPRISE = 0.3;

/** What another with this tempo asks for at an hour. */
export function demandOf(tempo: Tempo, { share, given }: Hour, reach: Reach): MicroPoints {
  const least = leastOf(tempo, reach);
  const passed = tempo.kind === 'mirror' ? given : powerOf(Math.min(1, share), tempo.halves);
  return least + Math.max(0, reach.best - least) * (1 - Math.min(1, passed));
}

/** What another with this tempo still takes in the end. */
export function leastOf(tempo: Tempo, { fair, floors }: Reach): MicroPoints {
  return tempo.kind === 'mirror' ? Math.max(fair, floors[0]) : floors[tempo.floor];
}

/** How likely another takes what is worth so much to it when it asks for so much. */
export function chanceOfTaking(worth: MicroPoints, asked: MicroPoints, reach: Reach): number {
  const surplus = worth - reach.optimism - asked;
  return Math.min(1, Math.max(0, 0.5 + surplus / (2 * Math.max(1, reach.blur))));
}

/** Who is known to need so much may still hold out for what is fair; of whom nothing is known, see the estimate. */
export function reachOf({ guesses }: Basis, curve: DealCurve, other: DelegationId): Reach {
  const best = curve.best[other] ?? 0;
  const fair = curve.fair.theirs[other] ?? 0;
  const { reservations = [], optimism = 0, blur = 0 } = guesses[other] ?? {};
  const [low = 0, middle, high] = reservations;
  const known: Reach['floors'] = [low, Math.max(low, (low + fair) / 2), Math.max(low, fair)];
  return {
    best,
    fair,
    optimism: optimism * best,
    blur: blur * best,
    floors: middle === undefined || high === undefined ? known : [low, middle, high],
  };
}

/** How far a demand of one's own gives way: 0 not at all, 1 to what is fair. */
export function givenBy({ points, fair }: DealCurve, demand: MicroPoints): number {
  const most = points[0]?.own ?? fair.own;
  if (most <= fair.own) return 1;
  return Math.min(1, Math.max(0, (most - demand) / (most - fair.own)));
}

/** What its offers and refusals so far say about how another gives way. */
export function tempoBeliefOf(
  basis: Basis,
  curve: DealCurve,
  reach: Reach,
  other: DelegationId,
): readonly TempoBelief[] {
  const likelihoods = [
    ...offersOf(basis, curve, reach, other),
    ...refusalsBy(basis, curve, reach, other),
  ];
  const judged = USUAL.map(({ tempo, credence }) => ({
    tempo,
    credence: likelihoods.reduce((product, likelihood) => product * likelihood(tempo), credence),
  }));
  const total = judged.reduce((sum, { credence }) => sum + credence, 0);
  return judged.map(({ tempo, credence }) => ({ tempo, credence: credence / total }));
}

type Likelihood = (tempo: Tempo) => number;

/** What another offered, it asked for at that hour. */
function offersOf(
  basis: Basis,
  curve: DealCurve,
  reach: Reach,
  other: DelegationId,
): readonly Likelihood[] {
  const values = basis.guesses[other]?.values ?? {};
  return packagesOf(basis, other).map((clauses, index) => {
    const kept = partOfBest(clauses, values);
    return (tempo) => {
      const hour = hourOf(basis, curve, index);
      const off = (kept - demandOf(tempo, hour, reach) / Math.max(1, reach.best)) / TOLERANCE;
      return 1 / (1 + off * off);
    };
  });
}

/** What one offered and another did not take was less than it asked for. */
function refusalsBy(
  basis: Basis,
  curve: DealCurve,
  reach: Reach,
  other: DelegationId,
): readonly Likelihood[] {
  const values = basis.guesses[other]?.values ?? {};
  return packagesOf(basis, basis.sight.own.id).map((clauses, index) => {
    const worth = partOfBest(clauses, values) * reach.best;
    return (tempo) => {
      const hour = hourOf(basis, curve, index);
      const taken = chanceOfTaking(worth, demandOf(tempo, hour, reach), reach);
      return Math.max(LEAST_SURPRISE, 1 - taken);
    };
  });
}

/** The hour of the offer of this place among those of either side. */
function hourOf(basis: Basis, curve: DealCurve, index: number): Hour {
  const { sight } = basis;
  const own = packagesOf(basis, sight.own.id)[index];
  const share = index / Math.max(1, programmeWhole(sight.view));
  if (own === undefined) return { share, given: 0 };
  const most = curve.points[0]?.own ?? curve.fair.own;
  return { share, given: givenBy(curve, partOfBest(own, sight.own.values) * most) };
}

function packagesOf({ sight }: Basis, by: DelegationId): readonly Clauses[] {
  return sight.view.offers.flatMap((offer) =>
    offer.by === by && !offer.harvest ? [offer.clauses] : [],
  );
}

/** What clauses leave of the best that one could have on their norms. */
function partOfBest(clauses: Clauses, values: ValueTables): number {
  let [kept, best] = [0, 1];
  for (const [norm, wording] of Object.entries(clauses)) {
    kept += values[norm]?.[wording] ?? 0;
    best += Math.max(0, ...Object.values(values[norm] ?? {}));
  }
  return Math.max(0, kept) / best;
}
