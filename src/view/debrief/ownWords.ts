import { type IncidentView, member, type Role } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { eventTitle } from '../names.ts';
import { ownSide } from '../seat.ts';

/** What one asked for as the victim of one event, beside what one conceded as the accused of another. */
export interface OwnWords {
  readonly heading: string;
  readonly asked: Spoken;
  readonly conceded: Spoken;
  /** What the two come to side by side. */
  readonly verdict: string;
}

interface Spoken {
  readonly as: string;
  readonly event: string;
  readonly name: string;
  readonly words: string;
}

/** One's own reactions from both chairs; null where one sat in only one of them. */
export function ownWords(frame: Frame): OwnWords | null {
  const { t } = frame;
  const asked = reactionAs(frame, 'victim');
  const conceded = reactionAs(frame, 'accused');
  if (asked === null || conceded === null) return null;
  const stricter = asked.harshness - conceded.harshness;
  return {
    heading: t('debrief.sure.words'),
    asked: asked.spoken,
    conceded: conceded.spoken,
    verdict: t('debrief.sure.wordsVerdict', {
      how: asked.names ? 'named' : stricter > 0 ? 'stricter' : stricter < 0 ? 'milder' : 'same',
    }),
  };
}

function reactionAs(
  frame: Frame,
  role: Role,
): { readonly spoken: Spoken; readonly harshness: number; readonly names: boolean } | null {
  const { view, t, script } = frame;
  const own = ownSide(frame).id;
  const { events } = view.setting.scenario;
  const isMine = ({ event, reaction }: IncidentView) =>
    reaction !== null && member(events, event).roles[own] === role;
  // The last in a chair is the one that was played with the other in mind.
  const file = role === 'victim' ? view.files.find(isMine) : view.files.findLast(isMine);
  if (file === undefined || file.reaction === null) return null;
  const { harshness, names } = member(
    member(events, file.event).reactions[own] ?? [],
    file.reaction,
  );
  const texts = script.events[file.event]?.reactions[own]?.[file.reaction];
  return {
    harshness,
    names,
    spoken: {
      as: t('debrief.sure.as', { role }),
      event: eventTitle(frame, file.event),
      name: texts?.name ?? file.reaction,
      words: texts?.says ?? '',
    },
  };
}
