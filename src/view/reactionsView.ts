import {
  type Command,
  type Condition,
  type Effect,
  entry,
  forecast,
  type IncidentView,
  member,
  type Reaction,
  refusalFor,
} from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { costLines } from './costLines.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { eventTitle, officeName, reactionName, tagOf } from './names.ts';
import { refusalSentence } from './refusalSentence.ts';
import { others, ownSide } from './seat.ts';
import { whyNot } from './whyNot.ts';

/** What one may do about an event, with one's own costs. */
export interface ReactionsView {
  readonly heading: string;
  readonly hint: string;
  readonly cards: readonly ReactionCard[];
  /** What the agreed text says here, clause by clause; empty where no clause touches the event. */
  readonly bites: readonly string[];
  /** One's own words in an earlier event, read back before one chooses. */
  readonly earlier: EarlierWords | null;
  readonly seal: Action;
  readonly sealed: boolean;
}

interface EarlierWords {
  readonly who: string;
  readonly words: string;
  /** Tells, from elsewhere, that they are to be read. */
  readonly pointer: string;
}

interface ReactionCard extends Action {
  readonly chosen: boolean;
  readonly says: string;
  readonly also: string;
}

export function reactionsView(frame: Frame, desk: Desk, incident: IncidentView): ReactionsView {
  const { t } = frame;
  const reactions = ownReactions(frame, incident);
  const pick = incident.reaction ?? pickOf(desk, incident);
  return {
    heading: t('event.react'),
    hint: t(incident.reaction === null ? 'event.reactHint' : 'event.reactionSealed'),
    cards: reactions.map((reaction) => cardOf(frame, incident, reaction, pick)),
    bites: bitesOf(frame, incident),
    earlier: earlierOf(frame, reactions),
    seal: sealOf(frame, incident, pick),
    sealed: incident.reaction !== null,
  };
}

function ownReactions(frame: Frame, incident: IncidentView): readonly Reaction[] {
  const file = member(frame.view.setting.scenario.events, incident.event);
  return entry(file.reactions, ownSide(frame).id);
}

function pickOf(desk: Desk, { event }: IncidentView): string | undefined {
  return desk.picks[`reaction:${event}`];
}

function cardOf(
  frame: Frame,
  incident: IncidentView,
  { id }: Reaction,
  pick: string | undefined,
): ReactionCard {
  const { view, script } = frame;
  const own = ownSide(frame).id;
  const texts = script.events[incident.event]?.reactions[own]?.[id];
  const command: Command = { kind: 'react', reaction: id };
  // A reaction may be weighed before one's belief is sealed; only a clause or a seal rules it out.
  const refusal = refusalFor({ ...view, stage: 'reactions' }, command);
  return {
    id: `reaction:${id}`,
    label: reactionName(frame, incident.event, own, id),
    says: texts?.says ?? '',
    also: texts?.also ?? '',
    cost: costLines(frame, forecast(view, command).now),
    whyNot: frame.barred?.(command) ?? (refusal === null ? null : refusalSentence(frame, refusal)),
    chosen: id === pick,
  };
}

function sealOf(frame: Frame, incident: IncidentView, pick: string | undefined): Action {
  const { t } = frame;
  const command: Command = { kind: 'react', reaction: pick ?? '' };
  const missing =
    incident.belief === null
      ? t('event.beliefFirst')
      : pick === undefined
        ? t('event.reactionMissing')
        : whyNot(frame, command);
  return {
    id: 'reaction:seal',
    label: missing ?? t('event.sealReaction'),
    cost: [],
    whyNot: missing,
  };
}

/** `reaction:name` picks a card, `reaction:seal` seals the picked one. */
export const readReaction: ActionReader = (frame, desk, [reaction]) => {
  const { incident } = frame.view;
  if (incident === null || reaction === undefined || incident.reaction !== null) return nothing;
  const pick = pickOf(desk, incident);
  if (reaction !== 'seal') return toDesk(withPick(desk, `reaction:${incident.event}`, reaction));
  return pick === undefined ? nothing : toCommand({ kind: 'react', reaction: pick });
};

/** The norms that the file's conditions ask about, each with what the text says on it now. */
function bitesOf(frame: Frame, incident: IncidentView): readonly string[] {
  const { view, t } = frame;
  const file = member(view.setting.scenario.events, incident.event);
  const asked = [
    ...Object.values(file.reactions).flatMap((reactions) =>
      reactions.flatMap(({ refusedWhen, effects }) => [
        ...(refusedWhen === null ? [] : normsIn(refusedWhen)),
        ...effects.flatMap(normsOfEffect),
      ]),
    ),
    ...file.pairings.flatMap(({ effects }) => effects.flatMap(normsOfEffect)),
  ];
  return view.setting.cut.norms
    .filter((norm) => asked.includes(norm))
    .map((norm) => {
      const clause = view.draft[norm];
      return clause === undefined || clause.status === 'open'
        ? t('event.notInText', { norm })
        : t('event.inText', {
            norm,
            wording: clause.wording,
            tag: tagOf(frame, norm, clause.wording),
          });
    });
}

function normsOfEffect(effect: Effect): readonly string[] {
  if (effect.kind !== 'if') return [];
  const inner = [...effect.then, ...effect.otherwise].flatMap(normsOfEffect);
  return [...normsIn(effect.condition), ...inner];
}

function normsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'agreed':
      return [condition.norm];
    case 'not':
      return normsIn(condition.condition);
    case 'all':
      return condition.conditions.flatMap(normsIn);
    default:
      return [];
  }
}

/** The event that one's reactions here are measured against, and what one said in it. */
function earlierOf(frame: Frame, reactions: readonly Reaction[]): EarlierWords | null {
  const { view, t, script } = frame;
  const own = ownSide(frame).id;
  const events = reactions.flatMap(({ effects }) => effects.flatMap(earlierEvents));
  const file = view.files.find(
    ({ event, reaction }) => events.includes(event) && reaction !== null,
  );
  const says = script.events[file?.event ?? '']?.reactions[own]?.[file?.reaction ?? '']?.says;
  const [other] = others(frame);
  if (file === undefined || says === undefined || other === undefined) return null;
  return {
    who: t('event.readsBack', {
      office: officeName(frame, other),
      title: eventTitle(frame, file.event),
    }),
    words: says,
    pointer: t('event.earlierPointer'),
  };
}

function earlierEvents(effect: Effect): readonly string[] {
  if (effect.kind === 'mirror') return [effect.event];
  if (effect.kind !== 'if') return [];
  const asked = effect.condition.kind === 'reacted' ? [effect.condition.event] : [];
  return [...asked, ...[...effect.then, ...effect.otherwise].flatMap(earlierEvents)];
}
