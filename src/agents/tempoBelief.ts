import type { Clauses, DelegationId, Offer, ValueTables } from '../engine/index.ts';
import type { DealCurve } from './dealCurve.ts';
import type { Basis } from './plan.ts';
import { programmeWhole } from './programmeShare.ts';
import { chanceOfTaking, demandOf, givenBy, type Hour, type Reach, type Tempo } from './tempo.ts';

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
  { tempo: { kind: 'still' }, credence: 0.05 },
];

/** How far an offer may lie from what a tempo foretells before it speaks against it, in parts of the best. */
const TOLERANCE = 0.15;

/** A refusal never speaks more than this against a tempo. */
const LEAST_SURPRISE = 0.3;

/** An act that tells of a tempo. `part` is what the text leaves the other of its best on the same norms. */
interface Act {
  readonly kind: 'offered' | 'refused';
  readonly part: number;
  readonly hour: Hour;
}

/** What its offers and refusals so far say about how another gives way. */
export function tempoBeliefOf(
  basis: Basis,
  curve: DealCurve,
  reach: Reach,
  other: DelegationId,
): readonly TempoBelief[] {
  return actsOf(basis, curve, other).reduce(
    (belief, act) => afterAct(belief, act, reach),
    inPartsOfOne(USUAL),
  );
}

function afterAct(belief: readonly TempoBelief[], act: Act, reach: Reach): readonly TempoBelief[] {
  return inPartsOfOne(
    belief.map(({ tempo, credence }) => ({
      tempo,
      credence: credence * likelihood(act, tempo, reach),
    })),
  );
}

/** In the same ratios; after every act, since hundreds of them would wear all credences out. */
function inPartsOfOne(belief: readonly TempoBelief[]): readonly TempoBelief[] {
  const total = belief.reduce((sum, { credence }) => sum + credence, 0);
  return belief.map(({ tempo, credence }) => ({ tempo, credence: credence / total }));
}

/** The part of its best that another has asked for at least; all of it where it has asked for nothing yet. */
export function stoodBy(basis: Basis, other: DelegationId): number {
  const values = basis.guesses[other]?.values ?? {};
  return Math.min(1, ...packagesOf(basis, other).map(({ clauses }) => partOfBest(clauses, values)));
}

/** What another offered, it asked for at that hour; what it refused was worth less to it. */
function likelihood({ kind, part, hour }: Act, tempo: Tempo, reach: Reach): number {
  const asked = demandOf(tempo, hour, reach);
  if (kind === 'refused')
    return Math.max(LEAST_SURPRISE, 1 - chanceOfTaking(part * reach.best, asked, reach));
  const off = (part - asked / Math.max(1, reach.best)) / TOLERANCE;
  return 1 / (1 + off * off);
}

function actsOf(basis: Basis, curve: DealCurve, other: DelegationId): readonly Act[] {
  const { sight, guesses } = basis;
  const values = guesses[other]?.values ?? {};
  const offered = packagesOf(basis, other).map(({ clauses }) => partOfBest(clauses, values));
  const own = packagesOf(basis, sight.own.id);
  const whole = Math.max(1, programmeWhole(sight.view));
  const most = curve.points[0]?.own ?? curve.fair.own;
  const hours = Array.from({ length: Math.max(offered.length, own.length) }, (_, index): Hour => {
    const mine = own[index];
    const given =
      mine === undefined ? 0 : givenBy(curve, partOfBest(mine.clauses, sight.own.values) * most);
    // Before its first offer, and at it, whatever another asks for is what it has stood by.
    const stood = Math.min(...offered.slice(0, Math.max(1, index)), 1);
    return { share: index / whole, given, stood };
  });
  return hours.flatMap((hour, index) => {
    const part = offered[index];
    const mine = own[index];
    return [
      ...(part === undefined ? [] : [{ kind: 'offered', part, hour } as const]),
      ...(mine === undefined || mine.accepted.includes(other)
        ? []
        : [{ kind: 'refused', part: partOfBest(mine.clauses, values), hour } as const]),
    ];
  });
}

function packagesOf({ sight }: Basis, by: DelegationId): readonly Offer[] {
  return sight.view.offers.filter((offer) => offer.by === by && !offer.harvest);
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
