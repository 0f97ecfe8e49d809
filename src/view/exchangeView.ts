import type { Desk } from './Desk.ts';
import { type DraftView, draftView } from './draftView.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { type MeterView, metersView } from './metersView.ts';
import { type OfferDeskView, offerDeskView } from './offerDeskView.ts';
import { type OtherMovesView, otherMovesView } from './otherMovesView.ts';
import { type QuestionView, questionsView } from './questionsView.ts';
import { type ReplyView, repliesView } from './replyView.ts';
import { ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { ownOfferView, type StandingOfferView, standingOffersView } from './standingOffersView.ts';

/** The table: the text, what they said, what lies on it, and one's own desk. */
export interface ExchangeView {
  /** Round and rounds, for a reader that hears the heading alone. */
  readonly where: string;
  readonly heading: string;
  readonly meters: readonly MeterView[];
  readonly lastMoved: string | null;
  readonly draft: DraftView;
  readonly replies: readonly ReplyView[];
  readonly questions: readonly QuestionView[];
  readonly standing: readonly StandingOfferView[];
  readonly own: ReturnType<typeof ownOfferView>;
  readonly desk: OfferDeskView;
  readonly moves: OtherMovesView;
  readonly lastSaid: readonly { readonly text: string; readonly side: SideMark | null }[];
  /** What is true of you now, where you can do little: out of moves, adjourned. */
  readonly notice: string | null;
}

export function exchangeView(frame: Frame, desk: Desk): ExchangeView {
  const { view, t } = frame;
  return {
    where: t('top.round', { round: view.round + 1, of: view.setting.cut.rounds.length }),
    heading: t('exchange.heading'),
    meters: metersView(frame),
    lastMoved: lastMoved(frame),
    draft: draftView(frame),
    replies: repliesView(frame),
    questions: questionsView(frame, desk),
    standing: standingOffersView(frame, desk),
    own: ownOfferView(frame),
    desk: offerDeskView(frame, desk),
    moves: otherMovesView(frame, desk),
    lastSaid: lastSaid(frame, 5),
    notice: noticeOf(frame),
  };
}

/** The latest move of a meter, as a sentence. */
function lastMoved(frame: Frame): string | null {
  const last = frame.view.record.findLast(
    (happening) => happening.kind === 'meterMoved' && happening.move.meter !== 'line',
  );
  return last === undefined ? null : happeningSentence(frame, last);
}

function lastSaid(frame: Frame, count: number): ExchangeView['lastSaid'] {
  return frame.view.record
    .filter(({ kind }) => kind !== 'meterMoved' && kind !== 'sealed')
    .filter((happening) => 'by' in happening)
    .slice(-count)
    .reverse()
    .flatMap((happening) => {
      const text = happeningSentence(frame, happening);
      const side = 'by' in happening ? sideMark(frame, happening.by) : null;
      return text === null ? [] : [{ text, side }];
    });
}

function noticeOf(frame: Frame): string | null {
  const { view, t } = frame;
  const own = view.sides[ownSide(frame).id];
  if (own?.adjourned === true) return t('exchange.adjourned');
  return own?.interventions === 0 ? t('exchange.outOfMoves') : null;
}
