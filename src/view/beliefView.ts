import { type Command, type IncidentView, member } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { whyNot } from './whyNot.ts';

/** Ten tokens on the hypotheses of a file. */
export interface BeliefView {
  readonly heading: string;
  readonly hint: string;
  readonly rows: readonly BeliefRow[];
  readonly hand: { readonly label: string; readonly count: number };
  readonly sealed: boolean;
  readonly seal: Action;
}

export interface BeliefRow {
  readonly label: string;
  readonly count: number;
  readonly minus: Action;
  readonly plus: Action;
}

export function beliefView(frame: Frame, desk: Desk, incident: IncidentView): BeliefView {
  const { view, t, script } = frame;
  const { hypotheses } = member(view.setting.scenario.events, incident.event);
  const sealed = incident.belief !== null;
  const tokens = tokensOf(frame, desk, incident);
  const hand = inHand(frame, tokens);
  const rows = hypotheses.map((hypothesis, index): BeliefRow => {
    const label = script.events[incident.event]?.hypotheses[hypothesis] ?? hypothesis;
    const count = tokens[index] ?? 0;
    return {
      label,
      count,
      minus: {
        id: `belief:minus:${index}`,
        label: t('event.minus', { label }),
        cost: [],
        whyNot: sealed ? t('event.beliefSealed') : count === 0 ? t('event.noTokenHere') : null,
      },
      plus: {
        id: `belief:plus:${index}`,
        label: t('event.plus', { label }),
        cost: [],
        whyNot: sealed ? t('event.beliefSealed') : hand === 0 ? t('event.handEmpty') : null,
      },
    };
  });
  const command: Command = { kind: 'placeBelief', tokens };
  return {
    heading: t('event.whose'),
    hint: t(sealed ? 'event.beliefSealed' : 'event.beliefHint'),
    rows,
    hand: { label: t('event.hand'), count: hand },
    sealed,
    seal: {
      id: 'belief:seal',
      label: hand > 0 ? t('event.sealMissing', { hand }) : t('event.sealBelief'),
      cost: [],
      whyNot: hand > 0 ? t('event.sealMissing', { hand }) : whyNot(frame, command),
    },
  };
}

/** `belief:plus:0` and `belief:minus:0` move a token, `belief:seal` seals them all. */
export const readBelief: ActionReader = (frame, desk, [what, place]) => {
  const { incident } = frame.view;
  if (incident === null || incident.belief !== null) return nothing;
  const tokens = tokensOf(frame, desk, incident);
  if (what === 'seal') return toCommand({ kind: 'placeBelief', tokens }, { ...desk, belief: null });
  const index = Number(place);
  const by = what === 'plus' ? 1 : -1;
  const moved = tokens.map((count, at) => (at === index ? count + by : count));
  if (inHand(frame, moved) < 0 || moved.some((count) => count < 0)) return nothing;
  return toDesk({ ...desk, belief: moved });
};

function tokensOf(frame: Frame, desk: Desk, incident: IncidentView): readonly number[] {
  const { hypotheses } = member(frame.view.setting.scenario.events, incident.event);
  const placed = incident.belief ?? desk.belief;
  return placed?.length === hypotheses.length ? placed : hypotheses.map(() => 0);
}

function inHand({ view }: Frame, tokens: readonly number[]): number {
  const { beliefTokens } = view.setting.scenario.magnitudes;
  return beliefTokens - tokens.reduce((sum, count) => sum + count, 0);
}
