import type { Action } from './Action.ts';
import { type ActionReader, nothing, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { questionsView } from './questionsView.ts';
import { reactionsView } from './reactionsView.ts';
import { standingOffersView } from './standingOffersView.ts';
import { statementView } from './statementView.ts';

/** How many hands a room has at most. */
const HANDS_MOST = 999;

/** A choice that a room can raise its hands for, and how many it has raised. */
export interface HandsRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** The count in words: `Measured: 5 hands`. */
  readonly told: string;
  readonly more: Action;
  readonly fewer: Action;
}

/** A show of hands on what stands to be chosen. Counts lie on the desk: they are no commands. */
export interface HandsView {
  readonly heading: string;
  readonly groups: readonly { readonly label: string; readonly rows: readonly HandsRow[] }[];
}

interface Group {
  readonly label: string;
  readonly choices: readonly Pick<Action, 'id' | 'label'>[];
}

/** The hands for the tones, reactions or answers that may be chosen now; null where there are none. */
export function handsView(frame: Frame, desk: Desk): HandsView | null {
  const groups = groupsOf(frame, desk).filter(({ choices }) => choices.length > 0);
  if (groups.length === 0) return null;
  return {
    heading: frame.t('hands.heading'),
    groups: groups.map(({ label, choices }) => ({
      label,
      rows: choices.map((choice) => rowOf(frame, desk, choice)),
    })),
  };
}

function groupsOf(frame: Frame, desk: Desk): readonly Group[] {
  const { view } = frame;
  switch (view.stage) {
    case 'statement': {
      const { heading, tones } = statementView(frame);
      return [{ label: heading, choices: tones.filter(({ whyNot }) => whyNot === null) }];
    }
    case 'reactions': {
      if (view.incident === null) return [];
      const { heading, cards, sealed } = reactionsView(frame, desk, view.incident);
      return sealed ? [] : [{ label: heading, choices: cards }];
    }
    case 'exchange':
      return [...papers(frame, desk), ...questions(frame, desk)];
    default:
      return [];
  }
}

function papers(frame: Frame, desk: Desk): readonly Group[] {
  return standingOffersView(frame, desk).map(({ heading, accept, openDispute, dispute }) => ({
    label: heading,
    choices: dispute === null ? [accept, openDispute] : [accept, dispute.bracket, dispute.reject],
  }));
}

function questions(frame: Frame, desk: Desk): readonly Group[] {
  return questionsView(frame, desk).flatMap(({ groups }) => groups);
}

function rowOf({ t }: Frame, desk: Desk, { id, label }: Pick<Action, 'id' | 'label'>): HandsRow {
  const count = countOf(desk, id);
  const act = (way: 'more' | 'fewer', isEnd: boolean): Action => ({
    id: `hands:${way}:${id}`,
    label: t(`hands.${way}`, { choice: label }),
    cost: [],
    whyNot: isEnd ? t('hands.end') : null,
  });
  return {
    id,
    label,
    count,
    told: t('hands.count', { choice: label, count }),
    more: act('more', count >= HANDS_MOST),
    fewer: act('fewer', count === 0),
  };
}

function countOf({ picks }: Desk, choice: string): number {
  return Number(picks[`hands:${choice}`] ?? 0);
}

/** `hands:more:tone:firm`, `hands:fewer:tone:firm`: one hand more or fewer for a choice. */
export const readHands: ActionReader = (_frame, desk, [way, ...words]) => {
  const choice = words.join(':');
  if (way !== 'more' && way !== 'fewer') return nothing;
  const count = countOf(desk, choice) + (way === 'more' ? 1 : -1);
  const kept = Math.max(0, Math.min(HANDS_MOST, count));
  return toDesk(withPick(desk, `hands:${choice}`, String(kept)));
};
