import { type Offer, refusalFor, type View } from '../engine/index.ts';
import { answerOffer } from './answerOffer.ts';
import { consultAudience } from './consultation.ts';
import { isDone } from './content.ts';
import { act, actSilently, type Decision, pass } from './decision.ts';
import { tableHarvest } from './harvest.ts';
import { sendNonPaper, tableNonPaper } from './nonPaper.ts';
import { factsOf, type Outlook, outlookOf } from './outlook.ts';
import { offerable } from './package.ts';
import { answerQuestion, askQuestion } from './question.ts';
import { interventionsLeft, isLastRound, mayStillAct, type Sight } from './sight.ts';
import { tableOffer } from './tableOffer.ts';
import { ownActs, promptedByIdle } from './words.ts';

/** What to do in an exchange: answer first, then intervene if it is one's turn, otherwise wait or leave. */
export function inExchange(sight: Sight): Decision {
  const waiting = waitsFor(sight);
  if (waiting !== null && !isAddressed(sight)) return pass(waiting);
  const outlook = outlookOf(sight);
  return (
    answerOffer(outlook) ??
    answerQuestion(outlook) ??
    withdrawStale(outlook) ??
    intervene(outlook) ??
    leave(outlook)
  );
}

function intervene(outlook: Outlook): Decision | null {
  const waiting = waitsFor(outlook.sight);
  if (waiting !== null) return pass(waiting, factsOf(outlook));
  if (isDone(outlook.sight)) return null;
  return (
    tableNonPaper(outlook) ??
    askQuestion(outlook) ??
    consultAudience(outlook) ??
    tableHarvest(outlook) ??
    sendNonPaper(outlook) ??
    tableOffer(outlook)
  );
}

/** Why one does not intervene now; null where it is one's turn. */
function waitsFor(sight: Sight): string | null {
  if (interventionsLeft(sight) === 0 || sight.view.sides[sight.own.id]?.adjourned === true)
    return 'spent';
  if (promptedByIdle(sight)) return null;
  if (awaitsAnswer(sight)) return 'answer-awaited';
  return isOthersTurn(sight) ? 'others-turn' : null;
}

/** Whether some paper or question asks for one's answer, or an own paper may have been overtaken. */
function isAddressed({ view, own }: Sight): boolean {
  const papers = view.offers.some((offer) =>
    offer.by === own.id
      ? isStale(view, offer)
      : offer.status === 'standing' && !offer.accepted.includes(own.id),
  );
  return papers || view.questions.some((question) => question.of === own.id && !question.answered);
}

/** Whether one's own standing offer has yet to be answered by somebody. */
function awaitsAnswer({ view, own, others }: Sight): boolean {
  return view.offers.some(
    (offer) =>
      offer.by === own.id &&
      offer.status === 'standing' &&
      others.some((id) => !offer.accepted.includes(id) && offer.bracketed[id] === undefined),
  );
}

/** One does not bid against oneself while another could bid and has tabled less. */
function isOthersTurn(sight: Sight): boolean {
  const { view, others } = sight;
  const active = others.filter((id) => mayStillAct(sight, id));
  const mine = ownActs(sight, ['offerTabled']);
  if (active.length === 0) return !isLastRound(sight) && mine > 1;
  const tabled = (id: string) =>
    view.offers.filter((offer) => offer.by === id && offer.round === view.round).length;
  return mine > Math.min(...active.map(tabled));
}

/** Takes back an offer of one's own that has been overtaken: it would reopen what is clean by now. */
function withdrawStale(outlook: Outlook): Decision | null {
  const { view, own } = outlook.sight;
  const stale = view.offers.find((offer) => offer.by === own.id && isStale(view, offer));
  if (stale === undefined) return null;
  const facts = { ...factsOf(outlook), reason: 'overtaken' };
  return actSilently({ kind: 'withdrawOffer', offer: stale.id }, facts);
}

function isStale(view: View, offer: Offer): boolean {
  return (
    offer.status === 'standing' &&
    Object.keys(offer.clauses).some((norm) => view.draft[norm]?.status !== 'open')
  );
}

/**
 * Adjourns where nothing is left to table, a novice also where it has nothing new to say, so that the
 * others go on; otherwise waits for them.
 */
function leave(outlook: Outlook): Decision {
  const { sight } = outlook;
  const others = sight.others.some((id) => mayStillAct(sight, id));
  const nothingOpen = offerable(sight).length === 0;
  const yields = sight.level === 'novice';
  if ((nothingOpen || !others || yields) && refusalFor(sight.view, { kind: 'adjourn' }) === null)
    return act({ kind: 'adjourn' }, 'adjourn', {
      ...factsOf(outlook),
      reason: nothingOpen ? 'nothing-open' : 'nothing-new',
    });
  return pass('nothing-new', factsOf(outlook));
}
