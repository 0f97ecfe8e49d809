import type { Clauses, DelegationId, MicroPoints, ValueTables } from '../engine/index.ts';
import { powerOf } from './aspiration.ts';
import type { DealCurve } from './dealCurve.ts';
import type { Basis } from './plan.ts';
import { programmeWhole } from './programmeShare.ts';

/** How another gives way as time runs out. */
export interface Tempo {
  /** Twice the exponent 1/e of its A(t). */
  readonly halves: number;
  /** What it gives way to in the end: what no deal is worth to it, or what is fair. */
  readonly downTo: 'reservation' | 'fair';
}

/** What another's demands lie between, as one believes. */
export interface Reach {
  readonly best: MicroPoints;
  readonly fair: MicroPoints;
  readonly reservation: MicroPoints;
}

/** A tempo, and how likely it is another's: parts of one. */
export interface TempoBelief {
  readonly tempo: Tempo;
  readonly credence: number;
}

/** Tempos that one reckons with, and how usual each is among negotiators that one knows nothing of. */
const USUAL: readonly TempoBelief[] = [
  { tempo: { halves: 1, downTo: 'reservation' }, credence: 0.08 },
  { tempo: { halves: 2, downTo: 'reservation' }, credence: 0.12 },
  { tempo: { halves: 4, downTo: 'reservation' }, credence: 0.15 },
  { tempo: { halves: 8, downTo: 'reservation' }, credence: 0.25 },
  { tempo: { halves: 16, downTo: 'reservation' }, credence: 0.1 },
  { tempo: { halves: 8, downTo: 'fair' }, credence: 0.3 },
];

/** How far an offer may lie from what a tempo foretells before it speaks against it, in parts of the best. */
const TOLERANCE = 0.15;

/** What another with this tempo asks for when a share of the programme is used. */
export function demandOf(tempo: Tempo, share: number, reach: Reach): MicroPoints {
  const least = leastOf(tempo, reach);
  return least + Math.max(0, reach.best - least) * (1 - powerOf(Math.min(1, share), tempo.halves));
}

/** What another with this tempo still takes in the end. */
export function leastOf({ downTo }: Tempo, { fair, reservation }: Reach): MicroPoints {
  return downTo === 'fair' ? Math.max(fair, reservation) : reservation;
}

export function reachOf({ guesses }: Basis, curve: DealCurve, other: DelegationId): Reach {
  return {
    best: curve.best[other] ?? 0,
    fair: curve.fair.theirs[other] ?? 0,
    reservation: guesses[other]?.reservation ?? 0,
  };
}

/** What its offers so far say about how another gives way. */
export function tempoBeliefOf(
  { sight, guesses }: Basis,
  reach: Reach,
  other: DelegationId,
): readonly TempoBelief[] {
  const { offers } = sight.view;
  const whole = programmeWhole(sight.view);
  const values = guesses[other]?.values ?? {};
  const kept = offers
    .filter((offer) => offer.by === other && !offer.harvest)
    .map((offer) => partKept(offer.clauses, values));
  const judged = USUAL.map(({ tempo, credence }) => ({
    tempo,
    credence: kept.reduce((product, part, index) => {
      const foretold = demandOf(tempo, index / Math.max(1, whole), reach) / Math.max(1, reach.best);
      const off = (part - foretold) / TOLERANCE;
      return product / (1 + off * off);
    }, credence),
  }));
  const total = judged.reduce((sum, { credence }) => sum + credence, 0);
  return judged.map(({ tempo, credence }) => ({ tempo, credence: credence / total }));
}

/** What its clauses leave another of the best that it could have on their norms. */
function partKept(clauses: Clauses, values: ValueTables): number {
  let [kept, best] = [0, 1];
  for (const [norm, wording] of Object.entries(clauses)) {
    kept += values[norm]?.[wording] ?? 0;
    best += Math.max(0, ...Object.values(values[norm] ?? {}));
  }
  return Math.max(0, kept) / best;
}
