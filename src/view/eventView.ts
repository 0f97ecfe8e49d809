import { type IncidentView, member } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { type AdviceLine, advice } from './advice.ts';
import { type BeliefView, beliefView } from './beliefView.ts';
import { type Desk, withPick } from './Desk.ts';
import { type EvidenceView, evidenceView } from './evidenceView.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { delegationInText, eventTitle } from './names.ts';
import { type ReactionsView, reactionsView } from './reactionsView.ts';
import { whyNot } from './whyNot.ts';

/** The board on which an event is read, judged and answered. */
export interface EventView {
  readonly heading: string;
  /** Set where the event is invented. */
  readonly fictional: string | null;
  /** Who brought the file; null where it came by itself. */
  readonly raised: string | null;
  /** Whether the homes hear of it. */
  readonly heard: string;
  readonly figure: { readonly from: string; readonly to: string; readonly status: string } | null;
  readonly report: string;
  readonly reply: string;
  readonly file: EvidenceView;
  readonly capital: { readonly ask: Action; readonly answer: string | null };
  readonly belief: BeliefView;
  readonly reactions: ReactionsView;
  readonly advice: readonly AdviceLine[];
  /** Who has yet to seal; null while one is at work oneself. */
  readonly awaited: string | null;
  /** On a narrow screen one of three parts is shown at a time. */
  readonly steps: readonly EventStep[];
}

interface EventStep extends Action {
  readonly step: StepName;
  readonly current: boolean;
}

type StepName = 'file' | 'belief' | 'reaction';

const stepNames: readonly StepName[] = ['file', 'belief', 'reaction'];

/** The board of the event that the table is dealing with. */
export function eventView(frame: Frame, desk: Desk): EventView {
  const { view, t, script } = frame;
  const { incident } = view;
  if (incident === null) throw new Error('no incident is open');
  const texts = script.events[incident.event];
  const { nature } = member(view.setting.scenario.events, incident.event);
  const { figure } = texts ?? {};
  return {
    heading: eventTitle(frame, incident.event),
    fictional: nature === 'fictional' ? t('event.fictional') : null,
    raised:
      incident.raisedBy === null
        ? null
        : t('event.raisedBy', { name: delegationInText(frame, incident.raisedBy) }),
    heard: t('event.heard', { channel: incident.channel }),
    figure:
      figure === undefined
        ? null
        : {
            from: t('event.figureFrom', { figure: figure.from }),
            to: figure.to,
            status: t('event.figureStatus', { status: figure.status }),
          },
    report: texts?.report ?? '',
    reply: texts?.reply ?? '',
    file: evidenceView(frame, incident),
    capital: {
      ask: {
        id: 'evidence:ask-capital',
        label: t('event.askCapital'),
        cost: [],
        whyNot: whyNot(frame, { kind: 'askCapital' }),
      },
      answer: incident.askedCapital ? t('event.capitalAnswer') : null,
    },
    belief: beliefView(frame, desk, incident),
    reactions: reactionsView(frame, desk, incident),
    advice: advice(frame, desk),
    awaited: awaitedIn(frame, incident),
    steps: stepsOf(frame, desk, incident),
  };
}

function awaitedIn(frame: Frame, incident: IncidentView): string | null {
  const { view, t } = frame;
  const done = view.stage === 'beliefs' ? incident.belief !== null : incident.reaction !== null;
  if (!done) return null;
  const names = Object.values(view.sides)
    .filter((side) => !side.ready && side.id !== view.own?.id)
    .map(({ id }) => delegationInText(frame, id));
  return names.length === 0 ? null : t('event.awaited', { names: listed(frame, names) });
}

function stepsOf({ view, t }: Frame, desk: Desk, incident: IncidentView): readonly EventStep[] {
  const first: StepName = incident.belief === null ? 'file' : 'reaction';
  const picked = desk.picks[`event-step:${incident.event}:${view.stage}`];
  const current = stepNames.find((name) => name === picked) ?? first;
  return stepNames.map((step, index) => ({
    id: `event-step:${step}`,
    label: t('event.step', { number: index + 1, step }),
    cost: [],
    whyNot: null,
    step,
    current: step === current,
  }));
}

/** `evidence:open` opens the next item, `evidence:ask-capital` asks whether it was ours. */
export const readEvidence: ActionReader = (_frame, _desk, [what]) => {
  if (what === 'open') return toCommand({ kind: 'openEvidence' });
  return what === 'ask-capital' ? toCommand({ kind: 'askCapital' }) : nothing;
};

/** `event-step:belief` turns a narrow screen to a part of the board. */
export const readEventStep: ActionReader = ({ view }, desk, [step]) =>
  view.incident === null || step === undefined
    ? nothing
    : toDesk(withPick(desk, `event-step:${view.incident.event}:${view.stage}`, step));
