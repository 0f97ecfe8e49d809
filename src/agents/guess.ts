import {
  type Cable,
  type CableId,
  type DelegationId,
  delegationOf,
  harvestedClauses,
  type MicroPoints,
  recordOf,
  reservationOf,
  type Setting,
  type Side,
  type ValueTables,
  type View,
  valueTables,
} from '../engine/index.ts';
import { cablesOf, evidenceOn } from './evidence.ts';
import {
  ESTIMATED_BLUR,
  ESTIMATED_OPTIMISM,
  ESTIMATED_RESERVATION,
  POSSIBLE_RESERVATIONS,
  valueEstimate,
} from './valueEstimate.ts';

/** What one believes about another delegation, from public knowledge alone. */
export interface Guess {
  /** Parts of one for each of its cables. */
  readonly posterior: Readonly<Record<CableId, number>>;
  readonly likeliest: CableId;
  readonly permille: number;
  /** Its values under each cable, the public price of retreat and red lines counted. */
  readonly tables: Readonly<Record<CableId, ValueTables>>;
  /** The mean of its values, in whole micro-points. */
  readonly values: ValueTables;
  /** What no deal seems to be worth to it. */
  readonly reservation: MicroPoints;
  /** How much less than guessed a text may be worth to it that was chosen by the guess, and how far that is off, in parts of its best. */
  readonly optimism: number;
  readonly blur: number;
  /** What it may be worth to it, rising: one number where it is known. */
  readonly reservations: readonly MicroPoints[];
}

/**
 * A Bayesian guess over the cables of another delegation, all equally likely at first; where nobody knows
 * its cables, an estimate of its values from its offers.
 */
export function guessOf(view: View, other: DelegationId): Guess {
  const cables = cablesOf(view.setting, other);
  return cables.length === 0 ? estimated(view, other) : guessAmong(view, other, cables);
}

/** How far off a guess among known cables may be, in parts of the best. */
const CABLE_BLUR = 0.15;

/** The one cable of an estimate. */
const ESTIMATE = 'estimate';

function estimated(view: View, other: DelegationId): Guess {
  const values = valueEstimate(view, other);
  return {
    posterior: { [ESTIMATE]: 1 },
    likeliest: ESTIMATE,
    permille: 1000,
    tables: { [ESTIMATE]: values },
    values,
    reservation: ESTIMATED_RESERVATION,
    optimism: ESTIMATED_OPTIMISM,
    blur: ESTIMATED_BLUR,
    reservations: POSSIBLE_RESERVATIONS,
  };
}

function guessAmong(view: View, other: DelegationId, cables: readonly Cable[]): Guess {
  const { setting } = view;
  const posterior = posteriorOf(view, other, cables);
  const tables = recordOf(
    cables.map((cable) => cable.id),
    (cable) => valueTables(setting, other, publicSide(view, other, cable), view.trust),
  );
  const values = meanOf(setting, tables, posterior);
  const likeliest = cables.reduce((best, { id }) => {
    return (posterior[id] ?? 0) > (posterior[best] ?? 0) ? id : best;
  }, cables[0]?.id ?? '');
  const { line } = delegationOf(setting, other);
  const reservation = reservationOf(setting, other, line, values, harvestedClauses(view.draft));
  return {
    posterior,
    likeliest,
    permille: Math.round(1000 * (posterior[likeliest] ?? 0)),
    tables,
    values,
    reservation,
    optimism: 0,
    blur: CABLE_BLUR,
    reservations: [reservation],
  };
}

function posteriorOf(
  view: View,
  other: DelegationId,
  cables: readonly Cable[],
): Readonly<Record<CableId, number>> {
  let weights = cables.map(() => 1);
  for (const speaksFor of evidenceOn(view, other)) {
    const raw = cables.map((cable, index) => (weights[index] ?? 0) * speaksFor(cable));
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    weights = raw.map((weight) => weight / total);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(cables.map(({ id }, index) => [id, (weights[index] ?? 0) / total]));
}

function meanOf(
  setting: Setting,
  tables: Readonly<Record<CableId, ValueTables>>,
  posterior: Readonly<Record<CableId, number>>,
): ValueTables {
  const [some] = Object.values(tables);
  return recordOf(setting.cut.norms, (norm) =>
    recordOf(Object.keys(some?.[norm] ?? {}), (wording) =>
      Math.round(
        Object.entries(tables).reduce(
          (sum, [cable, table]) => sum + (posterior[cable] ?? 0) * (table[norm]?.[wording] ?? 0),
          0,
        ),
      ),
    ),
  );
}

/** A side as the public sees it, at its start in everything that is not public. */
function publicSide(view: View, other: DelegationId, cable: CableId): Side {
  const { positions = {}, redLines = {} } = view.sides[other] ?? {};
  const { homeStart } = view.setting.scenario.magnitudes;
  return {
    cable,
    audiences: recordOf(
      delegationOf(view.setting, other).audiences.map(({ id }) => id),
      () => homeStart,
    ),
    strikes: 0,
    lineShift: 0,
    valueShifts: {},
    positions: { ...positions },
    redLines: { ...redLines },
    redLinesLeft: 0,
    harvestsLeft: 0,
    interventions: 0,
    lastTone: null,
    sealedTone: null,
    sealedPositions: null,
    adjourned: false,
    consulted: [],
    settledRetreats: {},
    calledCapital: false,
    nightEnded: false,
    aim: null,
    guesses: {},
    predictions: [],
  };
}
