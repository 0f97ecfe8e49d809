import { agreedClauses, type Clauses, type MicroPoints, type Offer } from '../engine/index.ts';
import { biddingOf } from './bidding.ts';
import { harvestNet } from './harvestNet.ts';
import { demandOf, type Outlook } from './outlook.ts';
import { interventionsLeft, isLastRound, mayStillAct, ownValue } from './sight.ts';

/** An offer of another delegation, judged. */
export interface Judgement {
  /** What the text would come to with the offer in it. */
  readonly value: MicroPoints;
  /** What was asked for: the aspiration, or one's own next offer where that is worth more. */
  readonly demand: MicroPoints;
  readonly acceptable: boolean;
}

/**
 * The stated rule: an offer is accepted if the text with it in is worth what one would offer next
 * oneself, which is never less than the aspiration (AC_next). Where nobody can table anything more,
 * the draft itself counts, and it is accepted from the reservation upward.
 */
export function judge(outlook: Outlook, offer: Offer): Judgement {
  if (isLastWord(outlook)) return judgeLast(outlook, offer.clauses);
  const { sight, plan } = outlook;
  const demand = demandOf(outlook);
  const value = biddingOf(sight.level).worthOf(outlook, plan, offer.clauses);
  const worthLocking = !offer.harvest || harvestNet(sight, offer.clauses) >= 0;
  return { value, demand, acceptable: value >= demand && worthLocking };
}

/** Whether no delegation can still improve on what lies on the table. */
export function isLastWord({ sight }: Outlook): boolean {
  return (
    isLastRound(sight) &&
    interventionsLeft(sight) === 0 &&
    !sight.others.some((id) => mayStillAct(sight, id))
  );
}

function judgeLast({ sight }: Outlook, clauses: Clauses): Judgement {
  const { own, view } = sight;
  const settled = agreedClauses(view.draft);
  const value = ownValue(sight, { ...settled, ...clauses });
  const demand = Math.max(own.reservation, ownValue(sight, settled));
  return { value, demand, acceptable: value >= demand };
}
