import {
  awaitsAnswerFrom,
  type DelegationId,
  type Draw,
  delegationIds,
  type Seat,
  type View,
} from '../engine/index.ts';

/** Which agents were asked, and passed, since the command that led to this step. */
export interface Asked {
  readonly step: number;
  readonly seats: readonly DelegationId[];
}

export const NOBODY_ASKED: Asked = { step: -1, seats: [] };

/** What the order of play depends on; nothing in it is secret. */
export interface Situation {
  /** As the table's own seat has it. */
  readonly view: View;
  readonly agents: readonly DelegationId[];
  /** Who gave the last command. */
  readonly lastSeat: Seat | null;
  readonly asked: Asked;
  readonly draw: Draw;
}

export type Turn =
  /** This agent is to act or to pass. */
  | { readonly kind: 'ask'; readonly seat: DelegationId }
  /** Their passes count as the default command: one owes an act, or leaves the exchange. */
  | { readonly kind: 'default'; readonly seats: readonly DelegationId[] }
  /** Only a person or the clock can move the table. */
  | { readonly kind: 'wait' };

/**
 * Whose turn it is among the agents. Where acts are owed, every agent that owes one is asked. In the
 * exchange every agent that is still in, or has a paper or a question to answer, is asked once after
 * each command, in the round's order, beginning after the one who has just acted.
 */
export function nextTurn(situation: Situation): Turn {
  const { view } = situation;
  if (view.paused || view.stage === 'verdict') return { kind: 'wait' };
  const due = orderOfPlay(situation).filter((id) => isDue(view, id));
  const unasked = due.find((id) => !hasPassed(situation, id));
  if (unasked !== undefined) return { kind: 'ask', seat: unasked };
  const seats = view.stage === 'exchange' ? leavers(situation) : due;
  return seats.length === 0 ? { kind: 'wait' } : { kind: 'default', seats };
}

/** The record of who was asked, with one more agent that has passed. */
export function notePass({ view, asked }: Situation, seat: DelegationId): Asked {
  const seats = asked.step === view.step ? asked.seats : [];
  return { step: view.step, seats: [...seats, seat] };
}

/** Whether an idle table may wake somebody: an agent would be asked, and it was not just tried. */
export function idleWakes(situation: Situation): boolean {
  const { view } = situation;
  if (view.stage !== 'exchange') return false;
  return nextTurn({ ...situation, asked: NOBODY_ASKED }).kind === 'ask';
}

function hasPassed({ view, asked }: Situation, id: DelegationId): boolean {
  return asked.step === view.step && asked.seats.includes(id);
}

/** Agents in an order drawn for the round, beginning after the delegation that acted last. */
function orderOfPlay({ view, agents, lastSeat, draw }: Situation): readonly DelegationId[] {
  const order = [...delegationIds(view.setting)];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(`order/${view.round}/${last}`, last + 1);
    [order[last], order[other]] = [order[other] as string, order[last] as string];
  }
  const begin = lastSeat === null ? 0 : order.indexOf(lastSeat) + 1;
  return [...order.slice(begin), ...order.slice(0, begin)].filter((id) => agents.includes(id));
}

function isDue(view: View, id: DelegationId): boolean {
  const side = view.sides[id];
  if (view.stage !== 'exchange') return side?.ready === false;
  return side?.adjourned === false || hasOfferToAnswer(view, id) || hasQuestion(view, id);
}

/**
 * The agents whose passes end the exchange: all who are still in, or owe an answer to a paper of this
 * round. Nobody leaves while a person is still in or has to answer.
 */
function leavers(situation: Situation): readonly DelegationId[] {
  const { view, agents } = situation;
  const held = delegationIds(view.setting).filter(
    (id) => isIn(view, id) || hasOfferToAnswer(view, id, view.round),
  );
  const personAnswers = delegationIds(view.setting).some(
    (id) => !agents.includes(id) && view.sides[id]?.adjourned === false && hasQuestion(view, id),
  );
  return personAnswers || held.some((id) => !hasPassed(situation, id)) ? [] : held;
}

function isIn(view: View, id: DelegationId): boolean {
  const side = view.sides[id];
  return side !== undefined && !side.adjourned && side.interventions > 0;
}

function hasOfferToAnswer(view: View, id: DelegationId, round?: number): boolean {
  return view.offers.some(
    (offer) => (round === undefined || offer.round === round) && awaitsAnswerFrom(offer, id),
  );
}

function hasQuestion(view: View, id: DelegationId): boolean {
  return view.questions.some(
    (question) => question.of === id && !question.answered && question.round === view.round,
  );
}
