import { agreedClauses, type Clauses, type MicroPoints, type Offer } from '../engine/index.ts';
import { biddingOf } from './bidding.ts';
import { isContent } from './content.ts';
import { harvestNet } from './harvestNet.ts';
import type { Outlook } from './outlook.ts';
import { interventionsLeft, isLastRound, mayStillAct, ownValue } from './sight.ts';

/** An offer of another delegation, judged. */
export interface Judgement {
  /** What the text would come to with the offer in it. */
  readonly value: MicroPoints;
  /** What was asked for. */
  readonly demand: MicroPoints;
  readonly acceptable: boolean;
}

/**
 * The stated rule: an offer is accepted if the text with it in can still be worth what one asks for, or,
 * for a strategist, what it expects to end with. One's own next offer is never worth less than that, so
 * nothing that one would offer oneself is refused.
 * Where nobody can table anything more, the draft itself counts, from the reservation upward.
 */
export function judge(outlook: Outlook, offer: Offer): Judgement {
  if (isLastWord(outlook)) return judgeLast(outlook, offer.clauses);
  const { sight, plan, course } = outlook;
  const demand = course.leastAccepted;
  const value = biddingOf(sight.level).worthOf(outlook, plan, offer.clauses);
  const worthLocking = !offer.harvest || harvestNet(sight, offer.clauses) >= 0;
  return { value, demand, acceptable: value >= demand && worthLocking };
}

/**
 * Whether no delegation can still improve on what lies on the table; for a novice that is content, whether
 * the others cannot.
 */
function isLastWord({ sight }: Outlook): boolean {
  if (sight.others.some((id) => mayStillAct(sight, id))) return false;
  return isContent(sight) || (isLastRound(sight) && interventionsLeft(sight) === 0);
}

/** A novice takes a last word that leaves the text worth signing, others one that betters it too. */
function judgeLast({ sight }: Outlook, clauses: Clauses): Judgement {
  const { own, view } = sight;
  const settled = agreedClauses(view.draft);
  const value = ownValue(sight, { ...settled, ...clauses });
  const least = sight.level === 'novice' ? own.reservation : ownValue(sight, settled);
  const demand = Math.max(own.reservation, least);
  return { value, demand, acceptable: value >= demand };
}
