import {
  awaitsAnswerFrom,
  type Because,
  type Command,
  type NormId,
  type Offer,
  refusalFor,
  rungsBeyondRedLine,
  type View,
} from '../engine/index.ts';
import { type Judgement, judge } from './acceptance.ts';
import { codeWordFor, leavesStanding } from './codeWord.ts';
import { act, type Decision } from './decision.ts';
import { factsOf, type Outlook } from './outlook.ts';
import { POINT } from './points.ts';
import { drawn, ownWorth } from './sight.ts';
import { ownActs, quotationFor } from './words.ts';

/** How much too little a novice may take by a slip. */
const LARGEST_SLIP = 12 * POINT;

/** Accepts what has become acceptable, and answers what is new; null where nothing is to be said. */
export function answerOffer(outlook: Outlook): Decision | null {
  const { view, own } = outlook.sight;
  const open = view.offers.filter(
    (offer) =>
      offer.status === 'standing' && offer.by !== own.id && !offer.accepted.includes(own.id),
  );
  const judged = open.map((offer) => ({ offer, judgement: judge(outlook, offer) }));
  const best = judged
    .filter(({ offer, judgement }) => accepts(outlook, offer, judgement))
    .sort((a, b) => b.judgement.value - a.judgement.value)[0];
  if (best !== undefined) return accept(outlook, best.offer, best.judgement);
  const unanswered = judged.find(({ offer }) => awaitsAnswerFrom(offer, own.id));
  return unanswered === undefined ? null : refuse(outlook, unanswered.offer, unanswered.judgement);
}

/** A novice slips now and then and takes what is too little, though not what is far too little. */
function accepts({ sight }: Outlook, offer: Offer, judgement: Judgement): boolean {
  const command: Command = { kind: 'acceptOffer', offer: offer.id };
  if (refusalFor(sight.view, command) !== null) return false;
  if (judgement.acceptable) return true;
  return (
    sight.level === 'novice' &&
    judgement.demand - judgement.value <= LARGEST_SLIP &&
    awaitsAnswerFrom(offer, sight.own.id) &&
    drawn(sight, `slip/${offer.id}`, 10) === 0
  );
}

function accept(outlook: Outlook, offer: Offer, judgement: Judgement): Decision {
  return act({ kind: 'acceptOffer', offer: offer.id }, 'accept', {
    ...judgedFacts(outlook, offer, judgement),
    reason: judgement.acceptable ? 'worth-what-i-would-offer' : 'slip',
  });
}

function refuse(outlook: Outlook, offer: Offer, judgement: Judgement): Decision {
  const { sight } = outlook;
  const crossing = beyondOwnRedLine(sight.view, sight.own.id, offer);
  const word =
    crossing !== undefined
      ? 'we-cannot'
      : (codeWordFor(judgement.demand - judgement.value, sight.temperament.wordShift) ??
        'a-word-apart');
  const norm = crossing ?? hurting(outlook, offer);
  const kind = leavesStanding(word) ? 'bracketOffer' : 'rejectOffer';
  const facts: Because = {
    ...judgedFacts(outlook, offer, judgement),
    word,
    norm,
    wording: offer.clauses[norm] ?? null,
    reason: crossing === undefined ? 'below-aspiration' : 'red-line',
  };
  const first = ownActs(sight, ['offerRejected', 'offerBracketed']) === 0;
  const quotation = first ? quotationFor(sight, offer.by, offer.clauses) : null;
  const command: Command = { kind, offer: offer.id, norm, word };
  if (quotation === null) return act(command, word, facts);
  return act(command, 'quote', {
    ...facts,
    quoteNorm: quotation.norm,
    quoteWording: quotation.wording,
    quoteRound: quotation.round,
    quoteStep: quotation.step,
  });
}

function judgedFacts(outlook: Outlook, offer: Offer, judgement: Judgement): Because {
  return {
    ...factsOf(outlook, offer.by),
    offer: offer.id,
    value: judgement.value,
    demand: judgement.demand,
    gap: judgement.demand - judgement.value,
  };
}

function beyondOwnRedLine(view: View, own: string, offer: Offer): NormId | undefined {
  const redLines = view.sides[own]?.redLines ?? {};
  return Object.entries(offer.clauses).find(
    ([norm, wording]) => rungsBeyondRedLine(view.setting, own, redLines, norm, wording) > 0,
  )?.[0];
}

/** The clause that falls farthest behind what one had planned for it. */
function hurting({ sight, plan }: Outlook, offer: Offer): NormId {
  const loss = (norm: NormId) =>
    ownWorth(sight, norm, plan.clauses[norm] ?? '') -
    ownWorth(sight, norm, offer.clauses[norm] ?? '');
  return Object.keys(offer.clauses).reduce((worst, norm) =>
    loss(norm) > loss(worst) ? norm : worst,
  );
}
