import { type IncidentView, member } from '../engine/index.ts';
import type { Action } from './Action.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { delegationInText, eventTitle } from './names.ts';
import { others } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** An event as its report crosses the room, before the file is opened. */
export interface WireView {
  readonly heading: string;
  /** Where and when: `Washington, 23 June 2015`. */
  readonly dateline: string;
  /** Set where the event is invented or came in private, or who brought the file. */
  readonly mark: string | null;
  /** The report in one line. */
  readonly strip: string;
  /** A figure that moved: what was known, what is told now, and how sure that is. */
  readonly figure: { readonly from: string; readonly to: string; readonly stamp: string } | null;
  /** Whose hand comes to rest on the folder. */
  readonly counterpart: SideMark | null;
  /** Leaves the wire for the file. */
  readonly open: Action;
}

export function wireView(frame: Frame): WireView {
  const { view, t, script, formats } = frame;
  const { incident } = view;
  if (incident === null) throw new Error('no incident is open');
  const texts = script.events[incident.event];
  const [other] = others(frame);
  return {
    heading: eventTitle(frame, incident.event),
    dateline:
      texts === undefined
        ? ''
        : t('event.dateline', { place: texts.place, day: formats.day(texts.date) }),
    mark: markOf(frame, incident),
    strip: texts?.strip ?? '',
    figure:
      texts?.figure === undefined
        ? null
        : {
            from: texts.figure.from,
            to: texts.figure.to,
            stamp: t('event.figureStamp', { status: texts.figure.status }),
          },
    counterpart: other === undefined ? null : sideMark(frame, other),
    open: { id: 'event-step:file', label: t('event.openFile'), cost: [], whyNot: null },
  };
}

/** Whether the report is all that there is so far: nothing of the event's file has been touched. */
export function wireIsOn({ view }: Frame, desk: Desk): boolean {
  const { incident, stage } = view;
  if (incident === null || stage !== 'beliefs' || incident.belief !== null) return false;
  const { items } = member(view.setting.scenario.events, incident.event);
  const opened = items.some(({ id, access }) => access !== 'free' && incident.known.includes(id));
  const picks = [`event-step:${incident.event}:${stage}`, `reaction:${incident.event}`];
  return (
    !opened &&
    !incident.askedCapital &&
    desk.belief === null &&
    picks.every((pick) => desk.picks[pick] === undefined)
  );
}

function markOf(frame: Frame, { event, raisedBy, channel }: IncidentView): string | null {
  const { view, t } = frame;
  if (raisedBy !== null) return t('event.raisedBy', { name: delegationInText(frame, raisedBy) });
  const { nature } = member(view.setting.scenario.events, event);
  const fictional = nature === 'fictional' ? t('event.fictional') : null;
  if (channel === 'public') return fictional;
  return fictional === null ? t('event.private') : t('event.marks', { fictional });
}
