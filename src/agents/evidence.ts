import type {
  Cable,
  Clauses,
  DelegationId,
  Happening,
  NormId,
  Setting,
  View,
  WordingId,
} from '../engine/index.ts';
import { delegationOf, rungsSofter } from '../engine/index.ts';

/** How quickly a cable loses credit by offers that would do it little good. */
const SHARPNESS = 50;

/** How well one public act of a delegation fits one of its cables; only ratios between cables count. */
export type Fit = (cable: Cable) => number;

/**
 * What a delegation's acts say about its cable: first positions against the rungs that each cable
 * expects, red lines and complaints against what each has at stake, offers and wishes against what
 * each would gain. Only happenings that the view holds.
 */
export function evidenceOn(view: View, other: DelegationId): readonly Fit[] {
  const positioned = new Set<NormId>();
  return view.record.flatMap((happening) => fitsOf(view, other, happening, positioned));
}

function fitsOf(
  view: View,
  other: DelegationId,
  happening: Happening,
  positioned: Set<NormId>,
): readonly Fit[] {
  const { setting } = view;
  switch (happening.kind) {
    case 'positionsRevealed': {
      const fits = Object.entries(happening.positions[other] ?? {}).flatMap(([norm, wording]) => {
        if (positioned.has(norm)) return [];
        positioned.add(norm);
        return [(cable: Cable) => positionFit(setting, other, cable, norm, wording)];
      });
      const line = happening.redLines[other];
      return line == null ? fits : [...fits, (cable) => stakeFit(cable, setting, line.norm)];
    }
    case 'offerTabled':
      return happening.by === other ? [(cable) => offerFit(cable, happening.clauses)] : [];
    case 'nonPaperSent':
    case 'nonPaperLeaked':
      return happening.by === other ? [(cable) => offerFit(cable, happening.clauses)] : [];
    case 'offerRejected':
    case 'offerBracketed': {
      const offer = view.offers.find((each) => each.id === happening.offer);
      if (happening.by !== other || offer === undefined) return [];
      return [(cable) => complaintFit(cable, offer.clauses, happening.norm)];
    }
    case 'questionAnswered': {
      if (happening.by !== other) return [];
      const { hurts, wish } = happening;
      const fits: Fit[] = [(cable) => stakeFit(cable, setting, hurts)];
      if (wish !== null) fits.push((cable) => offerFit(cable, { [wish.norm]: wish.wording }));
      return fits;
    }
    default:
      return [];
  }
}

/** Most delegations start on the rung that home expects, or one firmer. */
function positionFit(
  setting: Setting,
  other: DelegationId,
  cable: Cable,
  norm: NormId,
  wording: WordingId,
): number {
  const expected = cable.expected[norm];
  if (expected === undefined) return 1;
  const softer = rungsSofter(setting, other, norm, expected, wording);
  if (softer === 0) return 8;
  if (softer === -1) return 3;
  return softer === 1 ? 3 : 1;
}

/** One complains of, and draws lines on, what one has much at stake in. */
function stakeFit(cable: Cable, setting: Setting, norm: NormId): number {
  const { norms } = setting.cut;
  const largest = Math.max(1, ...norms.map((each) => stakeOf(cable, each)));
  return 0.3 + stakeOf(cable, norm) / largest;
}

/** What lies between a norm's best and worst option for a cable. */
function stakeOf(cable: Cable, norm: NormId): number {
  const values = [0, ...Object.values(cable.values[norm] ?? {})];
  return Math.max(...values) - Math.min(...values);
}

/** One offers what does oneself good: the nearer to the best for a cable, the better it fits. */
function offerFit(cable: Cable, clauses: Clauses): number {
  let shortfall = 0;
  let stake = 0;
  for (const [norm, wording] of Object.entries(clauses)) {
    const values = cable.values[norm] ?? {};
    shortfall += Math.max(0, ...Object.values(values)) - (values[wording] ?? 0);
    stake += stakeOf(cable, norm);
  }
  const miss = stake === 0 ? 0 : shortfall / stake;
  return 1 / (1 + SHARPNESS * miss * miss);
}

/** The clause named in a refusal is mostly the one that falls shortest. */
function complaintFit(cable: Cable, clauses: Clauses, named: NormId): number {
  const shortfall = (norm: NormId, wording: WordingId | undefined) => {
    const values = cable.values[norm] ?? {};
    return Math.max(0, ...Object.values(values)) - (values[wording ?? ''] ?? 0);
  };
  const worst = Math.max(
    1,
    ...Object.entries(clauses).map(([norm, wording]) => shortfall(norm, wording)),
  );
  return 0.5 + Math.max(0, shortfall(named, clauses[named])) / worst;
}

/** The cables that everybody knows a delegation may hold. */
export function cablesOf(setting: Setting, other: DelegationId): readonly Cable[] {
  return delegationOf(setting, other).cables;
}
