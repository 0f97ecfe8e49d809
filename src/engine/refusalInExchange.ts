import type { Clauses, Command } from './command.ts';
import { awaitsAnswerFrom } from './exchange.ts';
import { type Refusal, refuse } from './refusal.ts';
import { delegationIds, delegationOf, normOf } from './setting.ts';
import type { OwnSide, View } from './view.ts';

/** Whoever has left the exchange, or is out of interventions, has no act left that costs one. */
export function spentRefusal(view: View, own: OwnSide): Refusal | null {
  const side = view.sides[own.id];
  if (side?.adjourned === true) return refuse('adjourned-already');
  return (side?.interventions ?? 0) <= 0 ? refuse('no-intervention-left') : null;
}

/** A package may name open and clean norms that have been on an agenda, at wordings that they have. */
function clausesRefusal(view: View, clauses: Clauses): Refusal | null {
  const named = Object.entries(clauses);
  if (named.length === 0) return refuse('empty-package');
  for (const [norm, wording] of named) {
    if (!view.opened.includes(norm)) return refuse('not-on-agenda', { norm });
    if (!normOf(view.setting, norm).wordings.includes(wording))
      return refuse('unknown-id', { norm, wording });
    if (view.draft[norm]?.status === 'closed') return refuse('clause-closed', { norm });
  }
  return null;
}

export function offerRefusal(
  view: View,
  own: OwnSide,
  clauses: Clauses,
  kind: 'package' | 'harvest',
): Refusal | null {
  const spent =
    spentRefusal(view, own) ?? clausesRefusal(view, clauses) ?? barredRefusal(view, clauses);
  if (spent !== null) return spent;
  const undertaking = view.setting.scenario.agreement === 'single-undertaking';
  if (kind === 'harvest') {
    if (undertaking) return refuse('no-harvest-in-single-undertaking');
    if (view.exchange.frozen) return refuse('too-tense');
    if ((view.sides[own.id]?.harvestsLeft ?? 0) <= 0) return refuse('no-harvest-left');
    return null;
  }
  const stale = Object.entries(clauses).every(([norm, wording]) => {
    const clause = view.draft[norm];
    return clause !== undefined && clause.status !== 'open' && clause.wording === wording;
  });
  if (stale) return refuse('nothing-new');
  const gap = view.setting.cut.norms.find(
    (norm) => !normOf(view.setting, norm).silence && clauses[norm] === undefined,
  );
  if (undertaking && gap !== undefined) return refuse('incomplete-package', { norm: gap });
  return null;
}

function barredRefusal(view: View, clauses: Clauses): Refusal | null {
  const norm = Object.keys(clauses).find((each) => view.exchange.barred.includes(each));
  return norm === undefined ? null : refuse('norm-barred', { norm });
}

export function withdrawalRefusal(view: View, own: OwnSide, id: string): Refusal | null {
  const offer = view.offers.find((each) => each.id === id);
  if (offer === undefined) return refuse('no-such-offer');
  if (offer.by !== own.id) return refuse('not-own-offer', { delegation: offer.by });
  return offer.status === 'standing' ? null : refuse('offer-not-standing');
}

export function answerRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'acceptOffer' | 'rejectOffer' | 'bracketOffer' }>,
): Refusal | null {
  const offer = view.offers.find((each) => each.id === command.offer);
  if (offer === undefined) return refuse('no-such-offer');
  if (offer.by === own.id) return refuse('own-offer');
  if (offer.status !== 'standing') return refuse('offer-not-standing');
  if (offer.accepted.includes(own.id)) return refuse('already-accepted');
  if (command.kind === 'acceptOffer') {
    if (offer.harvest && view.exchange.frozen) return refuse('too-tense');
    return barredRefusal(view, offer.clauses);
  }
  if (!Object.hasOwn(offer.clauses, command.norm))
    return refuse('not-in-offer', { norm: command.norm });
  if (command.kind === 'bracketOffer' && offer.bracketed[own.id] !== undefined)
    return refuse('already-answered');
  return null;
}

export function questionRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'askQuestion' | 'answerQuestion' }>,
): Refusal | null {
  if (command.kind === 'answerQuestion') return frankRefusal(view, own, command);
  if (command.to === own.id) return refuse('self-addressed');
  if (!delegationIds(view.setting).includes(command.to)) return refuse('unknown-id');
  if (!view.opened.includes(command.norm)) return refuse('not-on-agenda', { norm: command.norm });
  if (view.exchange.frozen) return refuse('too-tense');
  return spentRefusal(view, own);
}

function frankRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'answerQuestion' }>,
): Refusal | null {
  const question = view.questions.find((each) => each.id === command.question);
  if (question === undefined || question.of !== own.id) return refuse('no-such-question');
  if (question.answered || question.round !== view.round) return refuse('already-answered');
  if (!view.setting.cut.norms.includes(command.hurts))
    return refuse('unknown-id', { norm: command.hurts });
  if (!question.frank)
    return command.rung === null && command.wish === null ? null : refuse('answer-too-frank');
  if (command.rung === null || command.wish === null) return refuse('answer-not-frank');
  const known = [
    [question.norm, command.rung],
    [command.wish.norm, command.wish.wording],
  ] as const;
  const wrong = known.find(
    ([norm, wording]) =>
      !view.setting.cut.norms.includes(norm) ||
      !normOf(view.setting, norm).wordings.includes(wording),
  );
  return wrong === undefined ? null : refuse('unknown-id', { norm: wrong[0] });
}

export function paperRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'sendNonPaper' | 'consultAudience' }>,
): Refusal | null {
  const spent = spentRefusal(view, own);
  if (spent !== null) return spent;
  if (command.kind === 'consultAudience') return consultationRefusal(view, own, command);
  if (command.to === own.id) return refuse('self-addressed');
  if (!delegationIds(view.setting).includes(command.to)) return refuse('unknown-id');
  if (view.nonPapers.some((paper) => paper.by === own.id && paper.round === view.round))
    return refuse('paper-out-already');
  return clausesRefusal(view, command.clauses);
}

function consultationRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'consultAudience' }>,
): Refusal | null {
  const { owners } = delegationOf(view.setting, own.id);
  if (!view.setting.cut.norms.includes(command.norm))
    return refuse('unknown-id', { norm: command.norm });
  if (owners[command.norm] !== command.audience)
    return refuse('not-that-audience', { norm: command.norm, audience: command.audience });
  return own.consulted.includes(command.norm)
    ? refuse('consulted-already', { norm: command.norm })
    : null;
}

/** One does not leave while a paper tabled in this round waits for one's answer. */
export function adjournRefusal(view: View, own: OwnSide): Refusal | null {
  if (view.sides[own.id]?.adjourned === true) return refuse('adjourned-already');
  const waiting = view.offers.find(
    (offer) => offer.round === view.round && awaitsAnswerFrom(offer, own.id),
  );
  return waiting === undefined ? null : refuse('answer-awaited', { delegation: waiting.by });
}
