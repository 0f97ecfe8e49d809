import type { Clauses, NormId, Offer } from '../engine/index.ts';
import { biddingOf } from './bidding.ts';
import { isContent } from './content.ts';
import { trades } from './level.ts';
import { type Outlook, planLater } from './outlook.ts';
import type { Plan } from './plan.ts';
import { POINT } from './points.ts';
import { bestText } from './prospect.ts';
import { bestWorth } from './rungs.ts';
import { sameClauses } from './sameClauses.ts';
import { isLastRound, ownWorth, type Sight } from './sight.ts';
import { ownActs } from './words.ts';

/** How much of its best a delegation may miss on a clause that both can easily agree. */
const EASY = 3 * POINT;

/** How many steps ahead one looks for a package that is not the last one again. */
const LOOK_AHEAD = 4;

/** The norms that an offer may name without a strike. */
export function offerable({ view }: Sight): readonly NormId[] {
  return view.opened.filter(
    (norm) => view.draft[norm]?.status === 'open' && !view.exchange.barred.includes(norm),
  );
}

/**
 * The package to table next: a part of the plan, and not what one has just tabled; null where there is
 * none. Where the plan says the same again, one looks ahead, in the last round as far as its end.
 */
export function nextPackage(outlook: Outlook): Clauses | null {
  const { sight, share } = outlook;
  // Where one text is all that there is to agree, saying it again is how one holds out.
  if (isWholeText(sight)) return partOf(sight, outlook.plan);
  const last = ownOffers(sight).at(-1);
  const ripe = ripePackage(outlook);
  if (ripe !== null && !isRepeated(sight, ripe)) return ripe;
  const whole = sight.view.setting.cut.rounds.reduce((sum, each) => sum + each.interventions, 0);
  const steps = isLastRound(sight) ? 2 * whole : LOOK_AHEAD;
  for (let ahead = 0; ahead < steps && share + (ahead - 1) / (2 * whole) < 1; ahead += 1) {
    const later = Math.min(1, share + ahead / (2 * whole));
    const plan = ahead === 0 ? outlook.plan : planLater(outlook, later);
    const clauses = partOf(sight, plan);
    if (clauses !== null && !sameClauses(clauses, last?.clauses)) return clauses;
  }
  const same = partOf(sight, outlook.plan);
  return isLastRound(sight) && last?.status !== 'standing' ? same : null;
}

/** What of a plan can be tabled now: as many clauses as one takes up at once, the dearest first. */
export function partOf(sight: Sight, plan: Plan): Clauses | null {
  const named = offerable(sight).filter((norm) => plan.clauses[norm] !== undefined);
  const most = clausesAtOnce(sight);
  return clausesOn(most === null ? named : dearest(sight, named).slice(0, most), plan.clauses);
}

/** All of them where the text stands or falls as a whole, and in the last round, unless a novice is content. */
function clausesAtOnce(sight: Sight): number | null {
  if (isWholeText(sight)) return null;
  if (isLastRound(sight)) return isContent(sight) ? 1 : null;
  return sight.level === 'novice' ? 1 : sight.temperament.clausesAtOnce;
}

function isWholeText({ view }: Sight): boolean {
  return view.setting.scenario.agreement === 'single-undertaking';
}

/** What matters most to oneself first, of this round's agenda where something of it is open. */
function dearest(sight: Sight, norms: readonly NormId[]): readonly NormId[] {
  const due = norms.filter((norm) => sight.view.agenda.includes(norm));
  return (due.length > 0 ? due : norms).toSorted(
    (a, b) => bestWorth(sight, b) - bestWorth(sight, a),
  );
}

function clausesOn(norms: readonly NormId[], clauses: Clauses): Clauses | null {
  const named = norms.flatMap((norm) => {
    const wording = clauses[norm];
    return wording === undefined ? [] : [[norm, wording] as const];
  });
  return named.length === 0 ? null : Object.fromEntries(named);
}

/**
 * A logroller's second offer of a round before the last: the clauses that cost neither side much,
 * without those in dispute, so that the draft grows.
 */
function ripePackage(outlook: Outlook): Clauses | null {
  const { sight, plan } = outlook;
  if (!trades(sight.level) || isLastRound(sight)) return null;
  if (ownActs(sight, ['offerTabled']) === 0) return null;
  const ripe = easyClauses(outlook);
  if (ripe === null) return null;
  const value = biddingOf(sight.level).worthOf(outlook, plan, ripe);
  return value >= outlook.aspiration ? ripe : null;
}

/** The clauses of the fairest text that leave everybody near the best it can have on them. */
export function easyClauses({ sight, space, guesses }: Outlook): Clauses | null {
  const fair = bestText(space, { kind: sight.temperament.fairness }, {});
  if (fair === null) return null;
  const easy = offerable(sight).filter((norm) => {
    const wording = fair[norm];
    if (wording === undefined) return false;
    if (bestWorth(sight, norm) - ownWorth(sight, norm, wording) > EASY) return false;
    return sight.others.every((id) => {
      const worths = guesses[id]?.values[norm] ?? {};
      return Math.max(0, ...Object.values(worths)) - (worths[wording] ?? 0) <= EASY;
    });
  });
  return clausesOn(easy, fair);
}

export function ownOffers({ view, own }: Sight): readonly Offer[] {
  return view.offers.filter((offer) => offer.by === own.id && !offer.harvest);
}

/** Whether one has tabled these very clauses in this round already. */
function isRepeated(sight: Sight, clauses: Clauses): boolean {
  return ownOffers(sight).some(
    (offer) => offer.round === sight.view.round && sameClauses(clauses, offer.clauses),
  );
}
