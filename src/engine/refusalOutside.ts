import type { Command } from './command.ts';
import { type ConditionFacts, holds } from './condition.ts';
import { fileOf } from './incidents.ts';
import { isStrong } from './reactions.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { EventId, ReactionId } from './scenario.ts';
import { delegationIds, delegationOf } from './setting.ts';
import type { IncidentView, OwnSide, View } from './view.ts';

/** A file of the record is raised once, and only if the cut lists it; an inject may be any event neither dealt with nor waiting. */
export function fileRefusal(view: View, event: EventId, how: 'raise' | 'inject'): Refusal | null {
  const { scenario, cut } = view.setting;
  if (!scenario.events.some((file) => file.id === event)) return refuse('unknown-id', { event });
  if (how === 'raise' && !cut.standingFiles.includes(event))
    return refuse('file-not-standing', { event });
  if (view.waiting.includes(event)) return refuse('event-waits', { event });
  const known = view.files.some((file) => file.event === event) || view.incident?.event === event;
  return known || programmed(view, event) ? refuse('file-raised-already', { event }) : null;
}

/** What the programme may still bring is not for injecting twice. */
function programmed(view: View, event: EventId): boolean {
  return view.setting.cut.rounds.some((round) =>
    round.events.some((slot) => slot.pool.length === 1 && slot.pool.includes(event)),
  );
}

export function evidenceRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'openEvidence' | 'askCapital' }>,
): Refusal | null {
  const { incident } = view;
  if (incident === null) return refuse('no-incident-yet');
  if (command.kind === 'askCapital')
    return incident.askedCapital ? refuse('capital-asked-already') : null;
  if (incident.belief !== null) return refuse('already-sealed');
  if (!incident.moreEvidence) return refuse('no-evidence-left');
  return (view.sides[own.id]?.interventions ?? 0) <= 0 ? refuse('no-intervention-left') : null;
}

export function beliefRefusal(view: View, tokens: readonly number[]): Refusal | null {
  const { incident, setting } = view;
  if (incident === null) return refuse('no-incident-yet');
  if (incident.belief !== null) return refuse('already-sealed');
  const { beliefTokens } = setting.scenario.magnitudes;
  const placed = tokens.reduce((sum, count) => sum + count, 0);
  const whole = tokens.every((count) => Number.isInteger(count) && count >= 0);
  const complete = tokens.length === fileOf(setting, incident.event).hypotheses.length;
  return whole && complete && placed === beliefTokens
    ? null
    : refuse('wrong-token-count', { needed: beliefTokens });
}

export function reactionRefusal(view: View, own: OwnSide, id: ReactionId): Refusal | null {
  const { incident, setting } = view;
  if (incident === null) return refuse('no-incident-yet');
  if (incident.reaction !== null) return refuse('already-sealed');
  const reaction = fileOf(setting, incident.event).reactions[own.id]?.find(
    (each) => each.id === id,
  );
  if (reaction === undefined) return refuse('unknown-id');
  if (
    reaction.refusedWhen !== null &&
    holds(reaction.refusedWhen, conditionFacts(view, incident))
  ) {
    return refuse('reaction-refused', { event: incident.event });
  }
  return null;
}

/** What a seat knows that an event's conditions may ask about. */
export function conditionFacts(view: View, incident: IncidentView): ConditionFacts {
  return {
    setting: view.setting,
    draft: view.draft,
    strong: isStrong(incident.reading, view.setting.scenario.magnitudes),
    turned: false,
    reacted: Object.fromEntries(
      view.files.flatMap((file) => (file.reaction === null ? [] : [[file.event, file.reaction]])),
    ),
  };
}

export function callRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'callCapital' | 'callCorridor' }>,
): Refusal | null {
  if (own.nightEnded) return refuse('night-ended');
  if (command.kind === 'callCapital') {
    if (own.calledCapital) return refuse('called-already');
    const { audiences } = delegationOf(view.setting, own.id);
    return audiences.some((audience) => audience.id === command.audience)
      ? null
      : refuse('unknown-id', { audience: command.audience });
  }
  const { walkAtTrust } = view.setting.scenario.magnitudes;
  if (command.to === own.id) return refuse('self-addressed');
  if (!delegationIds(view.setting).includes(command.to)) return refuse('unknown-id');
  if (view.walks.some((walk) => walk.caller === own.id && walk.round === view.round))
    return refuse('called-already');
  return view.trust < walkAtTrust ? refuse('trust-too-low', { needed: walkAtTrust }) : null;
}

export function corridorRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'answerCorridor' | 'endNight' }>,
): Refusal | null {
  const pending = view.walks.find((walk) => walk.of === own.id && walk.answer === 'pending');
  if (command.kind === 'answerCorridor') {
    const called = view.walks.some(
      (walk) => walk.of === own.id && walk.caller === command.from && walk.answer === 'pending',
    );
    return called ? null : refuse('no-call-pending');
  }
  if (own.nightEnded) return refuse('night-ended');
  return pending === undefined ? null : refuse('answer-awaited', { delegation: pending.caller });
}

export function closingRefusal(
  view: View,
  own: OwnSide,
  command: Extract<
    Command,
    { kind: 'sign' | 'confirmText' | 'withdrawSignature' | 'choosePressLine' }
  >,
): Refusal | null {
  const { closing } = view;
  if (closing === null) return refuse('wrong-stage', { stage: view.stage });
  switch (command.kind) {
    case 'sign':
      return signatureRefusal(view, own, command);
    case 'confirmText':
      return closing.confirmed.includes(own.id) ? refuse('already-confirmed') : null;
    case 'withdrawSignature':
      return closing.confirmed.includes(own.id) ? refuse('already-confirmed') : null;
    case 'choosePressLine':
      return closing.ownPressLine === null ? null : refuse('already-sealed');
    default:
      return command satisfies never;
  }
}

function signatureRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'sign' }>,
): Refusal | null {
  if (view.closing?.ownSignature != null) return refuse('already-sealed');
  const { lostAudience } = view.setting.scenario.magnitudes;
  const lost = Object.entries(own.audiences).find(([, support]) => support <= lostAudience);
  if (command.form === 'sign' && lost !== undefined)
    return refuse('audience-lost', { audience: lost[0] });
  const removal = command.form === 'ad-referendum' ? own.removal : null;
  return command.removal === removal
    ? null
    : refuse('wrong-removal', removal === null ? {} : { norm: removal });
}
