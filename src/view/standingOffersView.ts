import {
  awaitsAnswerFrom,
  type CodeWord,
  type Command,
  forecast,
  type NormId,
  type Offer,
} from '../engine/index.ts';
import type { Action, CostLine } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { costLines, inOneLine } from './costLines.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { capitalised, delegationInText, normName, normTitle, rungsWords, tagOf } from './names.ts';
import { lineWords } from './offerDeskView.ts';
import { ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { points, signedPoints } from './signed.ts';
import { whyNot } from './whyNot.ts';

/** A paper of another side that stands on the table, with its exact worth to you. */
export interface StandingOfferView {
  readonly id: string;
  readonly by: SideMark;
  readonly heading: string;
  /** Accepted, its one clause is in force at once. */
  readonly harvest: boolean;
  readonly clauses: readonly OfferClause[];
  readonly worth: string;
  readonly outlook: string;
  readonly cost: readonly CostLine[];
  /** What you have already said to it. */
  readonly answered: string | null;
  readonly accept: Action;
  readonly copy: Action;
  readonly dispute: DisputeView | null;
  readonly openDispute: Action;
}

interface OfferClause {
  readonly norm: NormId;
  readonly name: string;
  readonly wording: string;
  readonly tag: string;
  readonly value: string;
}

/** How one says no: which clause, which word, and whether the paper stays on the table. */
export interface DisputeView {
  readonly heading: string;
  readonly norms: readonly DisputeChoice[];
  readonly words: readonly DisputeChoice[];
  readonly bracket: Action;
  readonly reject: Action;
}

export interface DisputeChoice {
  readonly id: string;
  readonly label: string;
  readonly chosen: boolean;
}

const words: readonly CodeWord[] = [
  'a-word-apart',
  'difficult',
  'premature',
  'not-possible',
  'we-cannot',
];

/** The other sides' standing papers, those that wait for your answer first. */
export function standingOffersView(frame: Frame, desk: Desk): readonly StandingOfferView[] {
  const own = ownSide(frame);
  return frame.view.offers
    .filter((offer) => offer.status === 'standing' && offer.by !== own.id)
    .toSorted((a, b) => waiting(b, own.id) - waiting(a, own.id))
    .map((offer) => offerView(frame, desk, offer));
}

/** Your own paper on the table, and the way to take it back; null where there is none. */
export function ownOfferView(
  frame: Frame,
): { readonly words: string; readonly withdraw: Action } | null {
  const { view, t } = frame;
  const own = ownSide(frame);
  const offer = view.offers.find((each) => each.status === 'standing' && each.by === own.id);
  if (offer === undefined) return null;
  const clauses = rungsWords(frame, offer.clauses);
  const disputed = listed(frame, Object.values(offer.bracketed));
  return {
    words:
      disputed === ''
        ? t('offer.ownStands', { clauses })
        : t('offer.ownDisputed', { clauses, norms: disputed }),
    withdraw: {
      id: `withdraw:${offer.id}`,
      label: t('offer.withdraw'),
      cost: [],
      whyNot: whyNot(frame, { kind: 'withdrawOffer', offer: offer.id }),
    },
  };
}

function waiting(offer: Offer, own: string): number {
  return awaitsAnswerFrom(offer, own) ? 1 : 0;
}

function offerView(frame: Frame, desk: Desk, offer: Offer): StandingOfferView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const accept: Command = { kind: 'acceptOffer', offer: offer.id };
  const cost = forecast(view, accept);
  const text = cost.text ?? { before: 0, after: 0, reservation: own.reservation };
  const lines = costLines(frame, cost.ifAccepted);
  const by = sideMark(frame, offer.by);
  const disputed = offer.bracketed[own.id];
  return {
    id: offer.id,
    by,
    heading: capitalised(
      t(offer.harvest ? 'standing.harvest' : 'standing.heading', {
        name: delegationInText(frame, offer.by),
      }),
    ),
    harvest: offer.harvest,
    clauses: Object.entries(offer.clauses).map(([norm, wording]) => ({
      norm,
      name: normName(frame, norm),
      wording,
      tag: tagOf(frame, norm, wording),
      value: signedPoints(frame, own.values[norm]?.[wording] ?? 0),
    })),
    worth: t('standing.worth', { value: signedPoints(frame, text.after - text.before) }),
    outlook: t('offer.outlook', {
      text: points(frame, text.after),
      line: lineWords(frame, text.reservation),
      cost: inOneLine(frame, lines) || 'none',
    }),
    cost: lines,
    answered: disputed === undefined ? null : t('standing.disputed', { norm: disputed }),
    accept: {
      id: `accept:${offer.id}`,
      label: t(offer.harvest ? 'standing.acceptHarvest' : 'standing.accept'),
      cost: lines,
      whyNot: whyNot(frame, accept),
    },
    copy: { id: `copy:${offer.id}`, label: t('standing.copy'), cost: [], whyNot: null },
    openDispute: {
      id: `dispute:${offer.id}`,
      label: t('standing.dispute'),
      cost: [],
      whyNot: null,
    },
    dispute: desk.picks.dispute === offer.id ? disputeView(frame, desk, offer) : null,
  };
}

function disputeView(frame: Frame, desk: Desk, offer: Offer): DisputeView {
  const { t } = frame;
  const { norm, word } = disputeOf(frame, desk, offer);
  const command = (kind: 'rejectOffer' | 'bracketOffer'): Command => ({
    kind,
    offer: offer.id,
    norm,
    word,
  });
  return {
    heading: t('dispute.heading'),
    norms: Object.keys(offer.clauses).map((each) => ({
      id: `dispute-norm:${each}`,
      label: normTitle(frame, each),
      chosen: each === norm,
    })),
    words: words.map((each) => ({
      id: `dispute-word:${each}`,
      label: t(`code.${each}`),
      chosen: each === word,
    })),
    bracket: {
      id: `bracket:${offer.id}:${norm}:${word}`,
      label: t('dispute.bracket'),
      cost: [],
      whyNot: whyNot(frame, command('bracketOffer')),
    },
    reject: {
      id: `reject:${offer.id}:${norm}:${word}`,
      label: t('dispute.reject'),
      cost: [],
      whyNot: whyNot(frame, command('rejectOffer')),
    },
  };
}

/** The clause that is worth least to you, and the word in the middle, until you choose others. */
function disputeOf(
  frame: Frame,
  desk: Desk,
  offer: Offer,
): { readonly norm: NormId; readonly word: CodeWord } {
  const own = ownSide(frame);
  const picked = desk.picks['dispute-norm'];
  const value = (norm: NormId) => own.values[norm]?.[offer.clauses[norm] ?? ''] ?? 0;
  const [worst = ''] = Object.keys(offer.clauses).toSorted((a, b) => value(a) - value(b));
  const norm = picked !== undefined && offer.clauses[picked] !== undefined ? picked : worst;
  return { norm, word: words.find((each) => each === desk.picks['dispute-word']) ?? 'difficult' };
}

export const readAccept: ActionReader = (_frame, _desk, [offer]) =>
  offer === undefined ? nothing : toCommand({ kind: 'acceptOffer', offer });

export const readWithdraw: ActionReader = (_frame, _desk, [offer]) =>
  offer === undefined ? nothing : toCommand({ kind: 'withdrawOffer', offer });

/** `copy:ID` lays another side's paper on one's own desk, to change it. */
export const readCopy: ActionReader = ({ view }, desk, [id]) => {
  const offer = view.offers.find((each) => each.id === id);
  return offer === undefined ? nothing : toDesk({ ...desk, offer: offer.clauses });
};

/** `dispute:ID` opens and closes the choice of clause and word. */
export const readDispute: ActionReader = (_frame, desk, [offer = '']) =>
  toDesk(withPick(desk, 'dispute', desk.picks.dispute === offer ? '' : offer));

export const readDisputeNorm: ActionReader = (_frame, desk, [norm = '']) =>
  toDesk(withPick(desk, 'dispute-norm', norm));

export const readDisputeWord: ActionReader = (_frame, desk, [word = '']) =>
  toDesk(withPick(desk, 'dispute-word', word));

function readAnswer(kind: 'rejectOffer' | 'bracketOffer'): ActionReader {
  return (_frame, desk, [offer, norm, word]) => {
    const known = words.find((each) => each === word);
    if (offer === undefined || norm === undefined || known === undefined) return nothing;
    return toCommand({ kind, offer, norm, word: known }, withPick(desk, 'dispute', ''));
  };
}

/** `reject:ID:N4:premature` ends the paper. */
export const readReject = readAnswer('rejectOffer');

/** `bracket:ID:N4:premature` leaves it on the table with the clause in dispute. */
export const readBracket = readAnswer('bracketOffer');
