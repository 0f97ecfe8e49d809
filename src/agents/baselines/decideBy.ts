import {
  awaitsAnswerFrom,
  type Command,
  type Draw,
  defaultCommand,
  type OwnSide,
  refusalFor,
  type View,
} from '../../engine/index.ts';
import { actSilently, type Decision, pass } from '../decision.ts';
import { activeOthers, type Bargain, bargainOf, tabledBy, worthOf } from './bargain.ts';
import type { Tactic } from './Tactic.ts';

/**
 * What a baseline does when the table asks it: offers and answers by its tactic, a signature where the
 * text is worth its reservation, and everything else as the clock would do for it.
 */
export function decideBy(tactic: Tactic, view: View, random: Draw): Decision {
  const { own } = view;
  if (own === null || view.paused) return pass('nothing-to-do');
  if (view.stage === 'exchange') return inExchange(tactic, bargainOf(view, own, random));
  if (view.stage === 'signatures') return signature(view, own);
  const command = defaultCommand(view);
  return command === null ? pass('nothing-to-do') : actSilently(command, { reason: 'default' });
}

function inExchange(tactic: Tactic, bargain: Bargain): Decision {
  const least = tactic.least(bargain);
  const decision = accept(bargain, least) ?? table(tactic, bargain) ?? bracket(bargain);
  return decision ?? leave(bargain);
}

/** The best of the offers that are worth taking. */
function accept(bargain: Bargain, least: number): Decision | null {
  const { view, own } = bargain;
  const [best] = view.offers
    .filter(
      ({ status, by, accepted }) =>
        status === 'standing' && by !== own.id && !accepted.includes(own.id),
    )
    .map((offer) => ({ id: offer.id, worth: worthOf(bargain, offer.clauses) }))
    .filter(({ worth }) => worth >= least)
    .sort((a, b) => b.worth - a.worth);
  if (best === undefined) return null;
  return ifLegal(view, { kind: 'acceptOffer', offer: best.id }, { worth: best.worth, least });
}

/** One tables in turn: not while another that still can has tabled less. */
function table(tactic: Tactic, bargain: Bargain): Decision | null {
  const { view, own, tabled, time } = bargain;
  const side = view.sides[own.id];
  if (side === undefined || side.adjourned || side.interventions <= 0) return null;
  const theirs = activeOthers(bargain).map((id) => tabledBy(view, id).length);
  if (tabled.length > Math.min(...theirs)) return null;
  const clauses = tactic.nextOffer(bargain);
  if (clauses === null) return null;
  const facts = { worth: worthOf(bargain, clauses), permille: Math.round(time * 1000) };
  return ifLegal(view, { kind: 'tableOffer', clauses }, facts);
}

/** What one neither takes nor answers by an offer of one's own stays standing, in brackets. */
function bracket({ view, own }: Bargain): Decision | null {
  const offer = view.offers.find((each) => awaitsAnswerFrom(each, own.id));
  const [norm] = Object.keys(offer?.clauses ?? {});
  if (offer === undefined || norm === undefined) return null;
  return ifLegal(view, { kind: 'bracketOffer', offer: offer.id, norm, word: 'difficult' }, {});
}

/** Adjourns when nobody has anything left to table. */
function leave(bargain: Bargain): Decision {
  const { view, own } = bargain;
  const spent = (view.sides[own.id]?.interventions ?? 0) <= 0;
  const over = activeOthers(bargain).length === 0 && (spent || bargain.space.norms.length === 0);
  return (over ? ifLegal(view, { kind: 'adjourn' }, {}) : null) ?? pass('waits');
}

function signature(view: View, own: OwnSide): Decision {
  if (view.closing?.ownSignature != null) return pass('sealed');
  const facts = { value: own.text, reservation: own.reservation };
  const bearable = own.text >= own.reservation;
  const sign = { kind: 'sign', form: bearable ? 'sign' : 'none', removal: null } as const;
  const command = refusalFor(view, sign) === null ? sign : defaultCommand(view);
  return command === null ? pass('sealed') : actSilently(command, facts);
}

function ifLegal(
  view: View,
  command: Command,
  facts: Readonly<Record<string, number>>,
): Decision | null {
  return refusalFor(view, command) === null ? actSilently(command, facts) : null;
}
